import type { problems as german } from '../de/problems.ts'
import type { Texts } from '../texts.ts'

/** Every code that main or the ladder can answer with, in words. */
export const problems: Texts<typeof german> = {
  callIsEnding: 'The call is being ended. A leads back.',
  rungNotInPolicy: 'Your rules leave this step out.',
  warningMissing: 'Announce the consequence first, then end the call.',
  alreadyOnHold: 'The call is already on hold.',
  callIsClosed: 'This call is closed.',
  callIsOver: 'The call is over. Back leads into it again.',
  callNotOver: 'The call is still going on.',
  choiceNotOffered: 'There is no such choice here.',
  noSuchLanguage: 'The script does not have this language.',
  noSuchStep: 'There is no such step.',
  noSuchWording: 'There is only one wording here.',
  notOnHold: 'The call is not on hold.',
  nothingToTakeBack: 'The call starts here, there is nothing further back.',
  reasonMissing: 'Please choose a reason.',
  unknownEvent: 'This version does not know that.',
  badEvent: 'This entry could not be taken.',
  noSuchCall: 'This call is no longer here.',
  outOfOrder: 'Brought into line. Please press again.',
  untrustedSender: 'This request was refused.',
  badInput: 'This entry could not be taken.',
  notAllowed: 'You may not do this here.',
  somethingWentWrong: 'Something went wrong. Your line stays.',
  cancelled: 'Cancelled.',
  noBackup: 'There is no backup yet. You can start afresh: the old file is set aside, not deleted.',
}
