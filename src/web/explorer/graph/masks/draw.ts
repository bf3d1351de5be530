// Draws the shapes of the groups as masks for the picture: `npm run draw:masks`. A page may show no SVG
// in WebGL under its Content-Security-Policy, so the masks are files of their own.
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { typeShapes } from '../../parts/type-shapes.ts';

/** Pixels along a side: enough for a shape that fills a telephone's screen by a third. */
const SIDE = 128;
/** The program of the picture cuts a circle out of a mask; at this scale the corners lie within it. */
const SCALE = 0.86;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const [group, path] of Object.entries(typeShapes)) {
    const bytes = await page.evaluate(
      ([d, side, scale]) => {
        const canvas = new OffscreenCanvas(side, side);
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('This browser draws nothing');
        context.translate(side / 2, side / 2);
        context.scale((side / 16) * scale, (side / 16) * scale);
        context.translate(-8, -8);
        context.fillStyle = '#fff';
        context.fill(new Path2D(d), 'evenodd');
        return canvas
          .convertToBlob({ type: 'image/png' })
          .then((blob) => blob.arrayBuffer())
          .then((buffer) => Array.from(new Uint8Array(buffer)));
      },
      [path, SIDE, SCALE] as const,
    );
    await writeFile(new URL(`${group}.png`, import.meta.url), Buffer.from(bytes));
  }
} finally {
  await browser.close();
}
