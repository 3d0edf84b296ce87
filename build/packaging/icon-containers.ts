/**
 * The two icon files that hold PNG pictures of several sizes: Windows' ICO (as since
 * Vista) and macOS's ICNS. Both are a list of sizes and the PNG files one after another.
 */

export interface IconPicture {
  /** Width and height in pixels. */
  readonly size: number;
  readonly png: Uint8Array;
}

/** Sizes that an ICO may hold go to 256, written as 0. */
export function icoFile(pictures: readonly IconPicture[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, png }, index) => {
    if (size > 256) throw new RangeError(`an ICO holds no picture of ${size} pixels`);
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** Apple's name for a PNG of each size. */
const icnsTypes: Readonly<Record<number, readonly string[]>> = {
  16: ["icp4"],
  32: ["icp5", "ic11"],
  64: ["ic12"],
  128: ["ic07"],
  256: ["ic08", "ic13"],
  512: ["ic09", "ic14"],
  1024: ["ic10"],
};

/** Pictures of a size that ICNS has no name for are left out. */
export function icnsFile(pictures: readonly IconPicture[]): Buffer {
  const parts = pictures.flatMap(({ size, png }) =>
    (icnsTypes[size] ?? []).map((type) => Buffer.concat([icnsHead(type, png.length), png])),
  );
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([icnsHead("icns", length), ...parts]);
}

/** A name of four letters and a length that counts the head itself. */
function icnsHead(type: string, length: number): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 0, "latin1");
  head.writeUInt32BE(length + head.length, 4);
  return head;
}
