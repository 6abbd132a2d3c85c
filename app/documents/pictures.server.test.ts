import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { preparePicture, stripImageMetadata } from "#app/documents/pictures.server.ts";

const FINE = { dpi: 150, quality: 80 };

/** A 40 × 20 photo whose left half is red, lying on its side, with a place and a device in its metadata. */
async function photo(): Promise<Uint8Array> {
  const red = await sharp({ create: { width: 20, height: 20, channels: 3, background: "#ff0000" } })
    .png()
    .toBuffer();
  return sharp({ create: { width: 40, height: 20, channels: 3, background: "#0000ff" } })
    .composite([{ input: red, left: 0, top: 0 }])
    .withExif({ IFD0: { Make: "SecretPhone" }, IFD3: { GPSLatitude: "52/1 5/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 100, chromaSubsampling: "4:4:4" })
    .toBuffer();
}

const pixel = async (bytes: Uint8Array, left: number, top: number): Promise<number[]> => {
  const { data } = await sharp(bytes)
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
};

/** A BMP of 2 × 2 pixels, 24 bits each: all black but the lower left, which is red. */
function bmp({ width = 2 } = {}): Uint8Array {
  const bytes = Buffer.alloc(70);
  bytes.write("BM");
  bytes.writeUInt32LE(70, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(2, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  bytes.writeUInt32LE(16, 34);
  bytes.set([0, 0, 255], 54);
  return bytes;
}

describe("preparePicture", () => {
  it("reads BMP, as carriers send signatures, and refuses one that would fill the memory", async () => {
    const picture = await preparePicture(bmp(), { dpi: 150, quality: 100 });
    if (!picture.ok) throw new Error(picture.error);
    const [red] = await pixel(picture.value.jpeg, 0, 1);
    expect({ ...picture.value, jpeg: red! > 120 }).toEqual({ jpeg: true, width: 2, height: 2 });
    expect(await preparePicture(bmp({ width: 2_000_000_000 }), FINE)).toMatchObject({ ok: false });
    expect(await preparePicture(bmp().slice(0, 20), FINE)).toMatchObject({ ok: false });
  });

  it.each([
    ["grey", (image: Sharp) => image.greyscale().png()],
    ["CMYK", (image: Sharp) => image.toColourspace("cmyk").jpeg()],
    ["sixteen bits", (image: Sharp) => image.toColourspace("rgb16").png()],
    ["WebP", (image: Sharp) => image.webp()],
    ["GIF", (image: Sharp) => image.gif()],
  ])("makes an sRGB JPEG of three channels from %s", async (_name, encode) => {
    const source = await encode(
      sharp({ create: { width: 30, height: 30, channels: 3, background: "#cc3311" } }),
    ).toBuffer();
    const picture = await preparePicture(source, FINE);
    if (!picture.ok) throw new Error(picture.error);
    const told = await sharp(picture.value.jpeg).metadata();
    expect(told).toMatchObject({ format: "jpeg", space: "srgb", channels: 3, depth: "uchar", width: 30, height: 30 });
    expect(told.icc ?? told.exif ?? told.xmp).toBeUndefined();
  });

  it("puts white behind transparency", async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const source = await sharp({ create: { width: 8, height: 8, channels: 4, background: clear } })
      .png()
      .toBuffer();
    const picture = await preparePicture(source, FINE);
    expect(picture.ok && (await pixel(picture.value.jpeg, 4, 4))).toEqual([255, 255, 255]);
  });

  it("makes a large image as large as the dots per inch ask, and leaves a small one", async () => {
    const source = await sharp({ create: { width: 4000, height: 1000, channels: 3, background: "#888" } })
      .png()
      .toBuffer();
    expect(await preparePicture(source, { dpi: 100, quality: 60 })).toMatchObject({
      value: { width: 1000, height: 250 },
    });
    expect(await preparePicture(await photo(), FINE)).toMatchObject({ value: { width: 20, height: 40 } });
  });

  it("says why a file is no image", async () => {
    expect(await preparePicture(new Uint8Array([1, 2, 3]), FINE)).toMatchObject({ ok: false });
  });
});

describe("stripImageMetadata", () => {
  it("removes place and device and keeps the picture upright", async () => {
    const source = await photo();
    expect(Buffer.from(source).includes("SecretPhone")).toBe(true);
    const stripped = await stripImageMetadata(source);
    if (!stripped.ok) throw new Error(stripped.error);
    expect(stripped.value.mediaType).toBe("image/jpeg");
    expect(Buffer.from(stripped.value.bytes).includes("SecretPhone")).toBe(false);
    const told = await sharp(stripped.value.bytes).metadata();
    expect(told).toMatchObject({ width: 20, height: 40 });
    expect(told.exif).toBeUndefined();
    const [red = 0, , blue = 0] = await pixel(stripped.value.bytes, 10, 5);
    expect([red > 200, blue < 60]).toEqual([true, true]);
  });

  it("keeps every pixel of a PNG", async () => {
    const source = await sharp({
      create: { width: 3, height: 3, channels: 4, background: { r: 9, g: 8, b: 7, alpha: 0.5 } },
    })
      .withExif({ IFD0: { Make: "SecretPhone" } })
      .png()
      .toBuffer();
    const stripped = await stripImageMetadata(source);
    if (!stripped.ok) throw new Error(stripped.error);
    expect(stripped.value.mediaType).toBe("image/png");
    expect(await sharp(stripped.value.bytes).raw().toBuffer()).toEqual(await sharp(source).raw().toBuffer());
    expect((await sharp(stripped.value.bytes).metadata()).exif).toBeUndefined();
  });
});
