// The QR code in a photo of the paper, read here: by the browser's own detector where it has one, else by a library that is loaded when it is first needed.

const widths = [1600, 1000, 2400]; // a code of 77 modules in a corner of a page wants many dots, and too many of them blur its edges

async function byBrowser(bitmap) {
  if (!('BarcodeDetector' in globalThis)) return null;
  try {
    const found = await new BarcodeDetector({ formats: ['qr_code'] }).detect(bitmap);
    return found[0]?.rawValue ?? null;
  } catch {
    return null; // it is there and cannot read: as on some systems
  }
}

function drawn(bitmap, width) {
  const scale = Math.min(1, width / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/// The text of the code; null where there is none to be found. `library`: the address of the reader.
export async function readPicture(file, library) {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return null;
  const own = await byBrowser(bitmap);
  if (own) return own;
  const { default: read } = await import(library);
  for (const width of widths) {
    const { data, width: columns, height } = drawn(bitmap, width);
    const found = read(data, columns, height, { inversionAttempts: 'dontInvert' });
    if (found?.data) return found.data;
  }
  return null;
}
