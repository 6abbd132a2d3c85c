import { env } from "#app/env.server.ts";
import { createCipher } from "./cipher.server.ts";

const cipher = createCipher(env.encryptionKey, env.encryptionKeyPrevious);

/** Encrypts a secret for the database with the configured key; see {@link createCipher}. */
export const encrypt = (plain: string): string => cipher.encrypt(plain);

/**
 * Decrypts what {@link encrypt} wrote, also with the previous key.
 * @throws Error when its key is not configured any more, or when the text was altered
 */
export const decrypt = (text: string): string => cipher.decrypt(text);

/** Whether {@link encrypt} would use the same key today: what is not, is to be encrypted anew before that key is given up. */
export const isCurrent = (text: string): boolean => cipher.isCurrent(text);
