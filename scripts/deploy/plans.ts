/** What a plan of Cloudflare takes (https://developers.cloudflare.com/workers/platform/limits/, read in 2026-11). */
export interface Plan {
  readonly files: number;
  /** Bytes of one file. */
  readonly fileBytes: number;
}

const MEBIBYTE = 1024 * 1024;

/** By the value of `--plan`. */
export const PLANS = {
  free: { files: 20_000, fileBytes: 25 * MEBIBYTE },
  paid: { files: 100_000, fileBytes: 25 * MEBIBYTE },
} as const satisfies Record<string, Plan>;
