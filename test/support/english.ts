import { giveEnglish } from '../../src/wording/english';
import type * as tables from '../../src/wording/englishTables';

// In the page they are fetched; in tests they are there for whoever asks.
giveEnglish(() => jest.requireActual<typeof tables>('../../src/wording/englishTables'));
