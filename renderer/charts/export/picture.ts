import { captionedSvg, type PictureCaption } from "./captioned-svg.ts";
import { standaloneSvg } from "./standalone-svg.ts";

/**
 * A drawing on the screen as a file of its own. Always on light paper, whatever the window's
 * theme: pictures go into documents.
 */
export function pictureSvg(drawing: SVGSVGElement, caption: PictureCaption): string {
  const tokens = getComputedStyle(drawing);
  return standaloneSvg(captionedSvg(new XMLSerializer().serializeToString(drawing), caption), {
    resolve: (name) => tokens.getPropertyValue(name),
    theme: "light",
  });
}

/** Draws an SVG file `scale` times as large. Rejects where the picture cannot be drawn. */
export async function pngOf(svg: string, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("No canvas to draw on");
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error("The picture is empty"))),
        "image/png",
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
