/** Bytes as base64. */
export const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** A font within a style sheet. */
export const fontUrl = (font: Uint8Array): string => `data:font/woff2;base64,${base64(font)}`;
