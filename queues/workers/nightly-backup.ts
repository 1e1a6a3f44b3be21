import type { ScheduledBackup } from '../../store/backup/scheduled.js';
import { errorLabel, type QueueLog } from '../log.js';

/** The backup of the night. One that fails, or that lacks files, is an error in the log: an alert rule looks for it. */
export function createNightlyBackup({ backup, log }: { backup: () => Promise<ScheduledBackup>; log: QueueLog }) {
  return async (): Promise<ScheduledBackup> => {
    try {
      const made = await backup();
      const { name, rows, files, missing } = made;
      if (missing.length > 0) log.error('backup-incomplete', { backup: name, missing: missing.length });
      log.info('backup-made', { backup: name, rows, files });
      return made;
    } catch (error) {
      log.error('backup-failed', { reason: errorLabel(error) });
      throw error;
    }
  };
}
