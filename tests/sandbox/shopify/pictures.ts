import { createCanvas } from "@napi-rs/canvas";
import type { Handler } from "#tests/sandbox/context.ts";

/** Shopify's servers for pictures: a drawing of a lamp for each product. */
export const picturesHandler: Handler = async (_request, url) => {
  const name = url.host === "cdn.shopify.com" ? /\/files\/([\w-]+)\.jpg$/.exec(url.pathname)?.[1] : undefined;
  if (!name) return undefined;
  return new Response(new Uint8Array(lampPicture(name)), { headers: { "content-type": "image/jpeg" } });
};

/** The same name gives the same picture. */
function lampPicture(name: string): Buffer {
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360;
  const canvas = createCanvas(480, 360);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#f3efe8";
  pen.fillRect(0, 0, 480, 360);
  pen.fillStyle = `hsl(${hue} 45% 45%)`;
  pen.beginPath();
  pen.moveTo(170, 170);
  pen.lineTo(210, 70);
  pen.lineTo(270, 70);
  pen.lineTo(310, 170);
  pen.fill();
  pen.fillStyle = "#4a4036";
  pen.fillRect(236, 170, 8, 120);
  pen.fillRect(195, 290, 90, 12);
  return canvas.toBuffer("image/jpeg", 80);
}
