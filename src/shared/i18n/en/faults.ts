import type { faults as german } from '../de/faults.ts'
import type { Texts } from '../texts.ts'

/** When the database cannot be used: what happened, what was kept, what to do. */
export const faults: Texts<typeof german> = {
  title: 'Ruhepol cannot save at the moment',
  whatHappened: 'What happened?',
  whatWasKept: 'What was kept?',
  whatToDo: 'What helps now',
  diskFull: {
    happened: 'The disk is full.',
    kept: 'Everything shown as saved is still there.',
    todo: 'Make room, then try again.',
  },
  readOnly: {
    happened: 'The file with the calls is write-protected.',
    kept: 'Everything shown as saved is still there.',
    todo: 'Lift the protection or ask IT, then try again.',
  },
  locked: {
    happened: 'Another program holds the file with the calls.',
    kept: 'Everything shown as saved is still there.',
    todo: 'Close the other program, then try again.',
  },
  corrupted: {
    happened: 'The file with the calls is damaged.',
    kept: 'The damaged file stays untouched, the last backup is separate from it.',
    todo: 'Save a copy first, then restore the last backup.',
  },
  deleted: {
    happened: 'The file with the calls was deleted or moved.',
    kept: 'The last backup is still in the folder.',
    todo: 'Put the file back or restore the last backup.',
  },
  newerVersion: {
    happened: 'The file was made by a newer version of Ruhepol.',
    kept: 'It was not changed.',
    todo: 'Update Ruhepol. This version does not touch the file.',
  },
  notADatabase: {
    happened: 'The file with the calls is not a database of Ruhepol.',
    kept: 'It was not changed.',
    todo: 'Look into the folder or restore the last backup.',
  },
  cannotOpen: {
    happened: 'The file with the calls cannot be opened.',
    kept: 'It was not changed.',
    todo: 'Check rights and drive, then try again.',
  },
  other: {
    happened: 'Something went wrong at the start.',
    kept: 'Nothing about your data was changed.',
    todo: 'Try again. If that does not help, open the folder and show the log to IT.',
  },
  restore: 'Restore the last backup',
  startNew: 'Start afresh, keep the old file',
  restored: 'Restored: backup of {{time}}.',
  saveCopy: 'Save a copy',
  openFolder: 'Open the folder',
  crashed: 'Something went wrong.',
  crashedText: 'The call is saved. Reloading leads to the same line.',
  reload: 'Reload',
}
