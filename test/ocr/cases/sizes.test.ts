import { describe } from 'vitest';
import { testFileCases } from '../../support/cases/describe-cases.js';

describe('unequal, tiny and huge sizes', () => testFileCases('20', '21', '22', '23', '40', '49'));
