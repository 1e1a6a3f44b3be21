import { describe } from 'vitest';
import { testFileCases } from '../../support/cases/describe-cases.js';

describe('text layers of odd make', () => testFileCases('06', '08', '45', '46', '47', '48', '35', '36'));
