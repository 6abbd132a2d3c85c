import { createCanvas, loadImage } from "@napi-rs/canvas";
import sharp, { type Sharp } from "sharp";
import { err, ok, type Result } from "#app/domain/result.ts";

/** How finely pictures are kept: dots per inch over the printed width of a page, and JPEG quality (1-100). */
export type PictureQuality = { dpi: number; quality: number };

/** From fine to coarse; coarser ones are only tried when a file would be too large. Below the last, a scan is no longer readable. */
export const PICTURE_QUALITIES: readonly PictureQuality[] = [
  { dpi: 150, quality: 80 },
  { dpi: 120, quality: 60 },
  { dpi: 96, quality: 40 },
];

/** A picture as a document holds it: an sRGB JPEG of three channels without metadata; sizes in pixels. */
export type Picture = { jpeg: Uint8Array; width: number; height: number };

/** Pixels that a decoder may be made to allocate; a 108-megapixel camera stays below. */
const MAX_PIXELS = 120_000_000;
/** Longest edge on paper in inches. */
const LONGEST_EDGE = 10;

/**
 * Turns an image file (JPEG, PNG, WebP, BMP, GIF's first frame) into a picture: upright, white behind transparency, colours in sRGB.
 * @returns the decoder's words when the file cannot be read
 */
export async function preparePicture(
  bytes: Uint8Array,
  { dpi, quality }: PictureQuality,
): Promise<Result<Picture, string>> {
  const edge = Math.round(dpi * LONGEST_EDGE);
  try {
    const image = await open(bytes);
    const { data, info } = await image
      .autoOrient()
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true })
      .jpeg({ quality, progressive: false })
      .toBuffer({ resolveWithObject: true });
    return ok({ jpeg: new Uint8Array(data), width: info.width, height: info.height });
  } catch (error) {
    return err(messageOf(error));
  }
}

/** Turns raw RGBA pixels, eight bits a channel, into a picture. */
export async function pictureOfPixels(
  rgba: Uint8Array,
  size: { width: number; height: number },
  quality: number,
): Promise<Picture> {
  const data = await sharp(rgba, { raw: { ...size, channels: 4 } })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality, progressive: false })
    .toBuffer();
  return { jpeg: new Uint8Array(data), ...size };
}

/**
 * Removes what a camera or program wrote into an image beside the picture (place, device, owner), keeping it upright and in sRGB.
 * A PNG stays lossless; anything else becomes a JPEG of high quality.
 */
export async function stripImageMetadata(
  bytes: Uint8Array,
): Promise<Result<{ mediaType: "image/jpeg" | "image/png"; bytes: Uint8Array }, string>> {
  try {
    const image = (await open(bytes)).autoOrient().toColourspace("srgb");
    const isPng = (await image.metadata()).format === "png";
    const data = isPng
      ? await image.png().toBuffer()
      : await image.flatten({ background: "#ffffff" }).jpeg({ quality: 92 }).toBuffer();
    return ok({ mediaType: isPng ? "image/png" : "image/jpeg", bytes: new Uint8Array(data) });
  } catch (error) {
    return err(messageOf(error));
  }
}

async function open(bytes: Uint8Array): Promise<Sharp> {
  const readable = isBmp(bytes) ? await pngOfBmp(bytes) : bytes;
  return sharp(readable, { failOn: "error", limitInputPixels: MAX_PIXELS });
}

function isBmp(bytes: Uint8Array): boolean {
  return bytes[0] === 0x42 && bytes[1] === 0x4d;
}

/** Some carriers send signatures as BMP, which sharp does not read. Width and height stand at bytes 18 and 22. */
async function pngOfBmp(bytes: Uint8Array): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 26 || Math.abs(view.getInt32(18, true) * view.getInt32(22, true)) > MAX_PIXELS)
    throw new Error("the BMP is cut off or too large");
  const image = await loadImage(bytes);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  return canvas.toBuffer("image/png");
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  throw error;
}
