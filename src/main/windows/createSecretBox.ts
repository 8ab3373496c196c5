import type { SecretBox } from '../services/secretBox.ts'

/** The part of Electron's `safeStorage` that is used. */
export type SafeStorage = {
  readonly isEncryptionAvailable: () => boolean
  readonly getSelectedStorageBackend?: () => string
  readonly encryptString: (text: string) => Buffer
  readonly decryptString: (encrypted: Buffer) => string
}

/**
 * Secrets in the keyring of the system. On Linux without one Electron falls back to a password that it has in its own
 * source (`basic_text`): that hides nothing, so it counts as none.
 */
export function createSecretBox(storage: SafeStorage, platform: NodeJS.Platform): SecretBox {
  const hasKeyring = () => {
    if (!storage.isEncryptionAvailable()) return false
    const backend = platform === 'linux' ? storage.getSelectedStorageBackend?.() : undefined
    return backend !== 'basic_text' && backend !== 'unknown'
  }
  const tryIt = <T>(work: () => T): T | null => {
    try {
      return hasKeyring() ? work() : null
    } catch {
      // A keyring that was locked meanwhile is as good as none.
      return null
    }
  }
  return {
    canKeep: () => tryIt(() => true) ?? false,
    seal: (secret) => tryIt(() => storage.encryptString(secret).toString('base64')),
    open: (sealed) => tryIt(() => storage.decryptString(Buffer.from(sealed, 'base64'))),
  }
}
