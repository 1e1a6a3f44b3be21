import { describe } from 'vitest';
import { testDossierCases } from '../../support/cases/describe-cases.js';

describe('dossiers without a signature or with a choice', () => testDossierCases('55', '59'));
