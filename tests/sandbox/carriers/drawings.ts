import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { GlobalFonts, createCanvas } from "@napi-rs/canvas";
import type { Canvas } from "@napi-rs/canvas";
import PDFDocument from "pdfkit";
import sharp from "sharp";

const INK = "#1b2f6b";
const FONT = createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf");

/** A signature as a courier's device records it, with the surname printed beneath: PNG of 240 by 145. The same name gives the same image. */
export function signaturePng(name: string): Buffer {
  return drawSignature(name).toBuffer("image/png");
}

/** The same as GIF. */
export function signatureGif(name: string): Promise<Buffer> {
  return sharp(signaturePng(name)).gif({ colours: 16 }).toBuffer();
}

/** The picture of a parcel before a door, as a driver takes it: JPEG. */
export function doorPhoto(): Buffer {
  const canvas = createCanvas(320, 240);
  const pen = canvas.getContext("2d");
  const fill = (colour: string, x: number, y: number, width: number, height: number) => {
    pen.fillStyle = colour;
    pen.fillRect(x, y, width, height);
  };
  fill("#b9674b", 0, 0, 320, 190);
  for (let row = 0; row < 10; row += 1) {
    fill("#a2553c", 0, row * 19, 320, 2);
    for (let brick = 0; brick < 9; brick += 1) fill("#a2553c", brick * 40 + (row % 2) * 20, row * 19, 2, 19);
  }
  fill("#8d8f8c", 0, 190, 320, 50);
  fill("#efece4", 92, 20, 136, 170);
  fill("#2f5d50", 100, 28, 120, 162);
  fill("#cfe3ea", 122, 44, 76, 50);
  fill("#d9b44a", 206, 112, 6, 16);
  fill("#c79a63", 128, 150, 84, 62);
  fill("#e2c394", 162, 150, 16, 62);
  return canvas.toBuffer("image/jpeg", 80);
}

/** A letter that proves a delivery, with the signature in it when there is one: PDF of one page. */
export async function proofPdf(carrier: string, lines: readonly string[], signer: string | null): Promise<Buffer> {
  const pdf = new PDFDocument({ size: "A5", margin: 40, info: { Title: `${carrier}: proof of delivery` } });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise<Buffer>((resolve) => pdf.on("end", () => resolve(Buffer.concat(chunks))));
  pdf.registerFont("plain", FONT).font("plain");
  pdf.fontSize(15).text(`${carrier}: proof of delivery`).moveDown();
  pdf.fontSize(10);
  for (const line of lines) pdf.text(line);
  if (signer !== null) pdf.moveDown().image(signaturePng(signer), { width: 200 });
  pdf.end();
  return whole;
}

/** One stroke per name, its turns taken from the name's hash. */
function drawSignature(name: string): Canvas {
  const canvas = createCanvas(240, 145);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, 240, 145);
  const hash = createHash("sha256").update(name).digest();
  const turn = (index: number, range: number) => (hash[index % hash.length]! / 255) * range;
  pen.strokeStyle = INK;
  pen.lineCap = "round";
  pen.lineJoin = "round";
  pen.lineWidth = 2.4;
  pen.beginPath();
  pen.moveTo(18, 74);
  const loops = 7;
  const width = 200 / loops;
  for (let loop = 0; loop < loops; loop += 1) {
    const x = 18 + loop * width;
    const high = loop % 3 === 0 ? 12 + turn(loop, 22) : 44 + turn(loop, 16);
    pen.bezierCurveTo(x + turn(loop + 8, 16), high, x + width + turn(loop + 15, 14), high, x + width * 0.7, 76);
    pen.quadraticCurveTo(x + width * 0.6, 82 + turn(loop + 22, 14), x + width, 70);
  }
  pen.quadraticCurveTo(190, 106, 40 + turn(30, 40), 94);
  pen.stroke();
  GlobalFonts.registerFromPath(FONT, "Sandbox Sans");
  pen.fillStyle = "#222222";
  pen.font = "14px 'Sandbox Sans'";
  pen.fillText(name.replace(/^\S+\s+/, ""), 18, 132, 204);
  return canvas;
}
