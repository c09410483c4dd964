import { margin, slideSize, textRoom, type Box } from './geometry';

/** Places that are the same on every slide, in pixels. */
export const places = {
  rule: { x: margin, y: 30, width: textRoom, height: 2.5 },
  folio: { x: margin, y: 42, width: textRoom, height: 22 },
  title: { x: margin, y: 70, width: textRoom, height: 84 },
  descriptor: { x: margin, y: 160, width: textRoom, height: 24 },
  body: { x: margin, y: 200, width: textRoom, height: 440 },
  explanation: { x: margin + 16, y: 560, width: textRoom - 16, height: 70 },
  source: { x: margin, y: 640, width: textRoom, height: 32 },
  footRule: { x: margin, y: 682, width: textRoom, height: 1 },
  footer: { x: margin, y: 688, width: textRoom - 120, height: 20 },
  number: { x: slideSize.width - margin - 110, y: 688, width: 110, height: 20 },
  coverTitle: { x: margin, y: 148, width: textRoom, height: 120 },
  coverText: { x: margin, y: 276, width: textRoom, height: 32 },
} as const satisfies Readonly<Record<string, Box>>;

/** Lowest a slide's content may reach. */
export const floor = 674;
