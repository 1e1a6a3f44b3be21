import { describe } from 'vitest';
import { testFileCases } from '../../support/cases/describe-cases.js';

describe('text that is hidden, covered or not what is drawn', () => testFileCases('01', '02', '03', '04', '44', '54'));
