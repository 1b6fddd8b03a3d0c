import type { ImportFault } from '../core/workflows/importForms/importFault';

/** Thrown where nothing of a file can be taken in. */
export class ImportFaultError extends Error {
  override readonly name = 'ImportFaultError';

  constructor(readonly fault: ImportFault) {
    super(`Nothing of the file can be taken in: ${fault}`);
  }
}
