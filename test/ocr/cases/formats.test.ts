import { describe } from 'vitest';
import { testFileCases } from '../../support/cases/describe-cases.js';

describe('pictures of odd formats', () => testFileCases('29', '30', '33', '34', '50', '51', '52'));
