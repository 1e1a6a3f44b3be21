import { describe } from 'vitest';
import { testFileCases } from '../../support/cases/describe-cases.js';

describe('forms, remarks and signatures of PDFs', () => testFileCases('09', '10', '11', '12', '13', '24'));
