/** The origin that the servers of the contract are told to publish under. */
export const PUBLIC_URL = 'https://placard.example';

/** A server under test. */
export interface Started {
  /** Its origin, without a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}
