/**
 * What the bench uses of its peers. `npm test` typechecks it without installing them, so their own types are not asked.
 */

declare module '@takumi-rs/core' {
  export class Renderer {
    registerFont(font: { name: string; data: Uint8Array; weight: number; unicodeRange?: [number, number][] }): Promise<unknown>;
    render(node: unknown, options: { width: number; height: number; format: 'png' }): Promise<Uint8Array>;
  }
}

declare module '@takumi-rs/wasm' {
  export class Renderer {
    registerFont(font: { name: string; data: Uint8Array; weight: number; unicodeRange?: [number, number][] }): Promise<unknown>;
    render(node: unknown, options: { width: number; height: number; format: 'png' }): Promise<Uint8Array<ArrayBuffer>>;
  }
  export function initSync(options: { module: WebAssembly.Module }): unknown;
  export default function initWasm(options: { module_or_path: Uint8Array }): Promise<unknown>;
}

declare module '@takumi-rs/wasm/takumi_wasm_bg.wasm' {
  const module: WebAssembly.Module;
  export default module;
}

declare module '@vercel/og' {
  export class ImageResponse extends Response {
    constructor(element: unknown, options: { width: number; height: number; fonts: readonly unknown[] });
  }
}

declare module 'workers-og' {
  export class ImageResponse extends Response {
    constructor(element: unknown, options: { width: number; height: number; fonts: readonly unknown[] });
  }
}

declare module 'sharp' {
  export default function sharp(input: Uint8Array): { png(): { toBuffer(): Promise<Uint8Array> } };
}

declare module '@napi-rs/canvas' {
  export interface SKRSContext2D {
    font: string;
    fillStyle: string;
    fillText(text: string, x: number, y: number): void;
    fillRect(x: number, y: number, width: number, height: number): void;
    beginPath(): void;
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    fill(): void;
  }
  export const GlobalFonts: { register(bytes: Buffer, name: string): unknown };
  export function createCanvas(
    width: number,
    height: number,
  ): { getContext(type: '2d'): SKRSContext2D; encode(type: 'png'): Promise<Uint8Array> };
}

declare module 'autocannon' {
  /** What is used of a run's result. */
  export interface Result {
    readonly requests: { readonly average: number; readonly total: number };
    readonly latency: { readonly p50: number; readonly p99: number };
    readonly throughput: { readonly average: number };
    readonly errors: number;
    readonly non2xx: number;
  }
  export default function autocannon(options: { url: string; connections: number; duration: number }): Promise<Result>;
}

declare module 'bundled:peer-fonts' {
  /** The fonts of the alphabets. */
  export const fonts: readonly (Omit<import('./cards/cut-fonts.ts').PeerFont, 'bytes'> & { readonly bytes: ArrayBuffer })[];
}

declare module 'bundled:satori-harfbuzz' {
  /** The module that Satori carries as base64. */
  const harfbuzz: WebAssembly.Module;
  export default harfbuzz;
}
