import { faultySlide } from '../faulty-slide.ts'
import type { present as dutch } from '../nl/present.ts'
import type { MissingStoryParts, StoryFaultFacts } from '../story-facts.ts'
import { format } from './format.ts'

const slides = { one: 'slide', other: 'slides' }

/** Stories, the show and the window of the presenter. */
export const present: typeof dutch = {
  panel: {
    title: 'Show in a meeting',
    intro: 'A story is a series of maps with text. Show it on a large screen, step by step.',
    close: 'Close the stories',
    builtIn: 'Ready-made story',
    own: 'Your own stories',
    ownNone:
      'You have no story of your own yet. Make one, or change a copy of the ready-made story.',
    kept: 'Your stories are in this browser only. Save a file so that you do not lose them.',
    create: 'New story',
    newTitle: 'My story',
    openFile: 'Open a file',
    showView: 'Show this map large',
    count: (count: number) => format.count(count, slides),
    edit: 'Edit',
    copy: 'Make a copy',
    copyTitle: (title: string) => `${title} (copy)`,
    start: 'Show',
    startWithPresenter: 'Show with notes in a second window',
    remove: 'Remove',
    removed: (title: string) => `‘${title}’ was removed.`,
    restore: 'Put it back',
    back: 'All stories',
  },
  edit: {
    storyTitle: 'Title of the story',
    addView: 'Add this map as a slide',
    added: (title: string) => `Added: ${title}`,
    singleOnly: 'A slide shows one map: of this view we take the first figure.',
    full: (most: number) => `A story has at most ${format.count(most, slides)}.`,
    none: 'No slides yet. Choose a map and add it.',
    slide: (number: number) => `Slide ${format.integer(number)}`,
    title: 'Title',
    text: 'Text on the slide',
    textHint: 'Empty: the sentence of the map.',
    notes: 'Notes for the speaker',
    up: (title: string) => `Move ‘${title}’ up`,
    down: (title: string) => `Move ‘${title}’ down`,
    remove: (title: string) => `Remove ‘${title}’`,
    open: 'Show on the map',
    replace: 'Take the present map',
    undo: 'Undo',
    redo: 'Redo',
    moved: (title: string, place: number) => `‘${title}’ is now at place ${format.integer(place)}.`,
    undone: 'Undone.',
    redone: 'Redone.',
  },
  share: {
    title: 'Save and share',
    save: 'Save as a file',
    link: 'Copy a link with the whole story',
    linkCopied: 'The link is copied.',
    linkFailed: 'The browser did not allow copying.',
    linkTooLong: (characters: number, most: number) =>
      `This story does not fit in a link: ${format.integer(characters)} characters, and at most ${format.integer(most)} arrive well. Save it as a file and send that.`,
    powerpoint: 'Make a PowerPoint',
    powerpointBusy: (slide: number, count: number) =>
      `PowerPoint: slide ${format.integer(slide)} of ${format.integer(count)}…`,
    powerpointDone: 'The PowerPoint is ready.',
    powerpointFailed: 'The PowerPoint did not work out. Try again.',
    print: 'Print, one slide a sheet',
    printBusy: 'Making the sheets…',
    printFailed: 'Printing did not work. Try again.',
    received: (title: string) => `Someone shared a story: ‘${title}’.`,
    keep: 'Keep in this browser',
    opened: (title: string) => `‘${title}’ is open.`,
  },
  fault: ({ name, fault }: StoryFaultFacts) => {
    const start = name === null ? 'The link holds no usable story' : `‘${name}’ was not opened`
    switch (fault.kind) {
      case 'tooLarge':
        return `${start}: it is too large for a story. Nothing has changed.`
      case 'notJson':
        return `${start}: its content is damaged or cut off. Nothing has changed.`
      case 'notAStory':
        return `${start}: it is no story of Wijkwijzer. Nothing has changed.`
      case 'otherVersion':
        return `${start}: it was made with another version of Wijkwijzer. Reload this page and try again. Nothing has changed.`
      case 'tooManySlides':
        return `${start}: it has ${format.count(fault.slides, slides)}, more than a story may have. Nothing has changed.`
      case 'invalid': {
        const slide = faultySlide(fault.place)
        return `${start}: there is a fault ${slide === null ? 'at its start' : `in slide ${format.integer(slide)}`}. Nothing has changed.`
      }
    }
  },
  fileUnread: (name: string) => `‘${name}’ could not be read. Nothing has changed.`,
  notices: {
    storageBlocked:
      'This browser keeps nothing. Your stories stay until you leave the page: save them as a file.',
    storageFull:
      'The storage of this browser is full. Your last change is in this window only: save the story as a file.',
    changedElsewhere: (title: string) =>
      `‘${title}’ was changed in another window. You see the newest version; ‘Undo’ takes you back.`,
    keptBoth: (title: string) =>
      `This story had been changed in another window meanwhile. Your version stands beside it as ‘${title}’.`,
    removedElsewhere: (title: string) => `‘${title}’ was removed in another window.`,
    damaged: (count: number) =>
      `${format.count(count, { one: 'kept story is', other: 'kept stories are' })} damaged and cannot be read. ${format.plural(count, { one: 'We leave it as it is.', other: 'We leave them as they are.' })}`,
    dismiss: 'I see',
  },
  show: {
    dot: 'close to another',
    label: 'Presentation',
    position: (slide: number, count: number) =>
      `${format.integer(slide)} / ${format.integer(count)}`,
    positionSpoken: (slide: number, count: number, title: string) =>
      `Slide ${format.integer(slide)} of ${format.integer(count)}: ${title}`,
    previous: 'Previous',
    next: 'Next',
    blank: 'Black screen',
    legend: 'Large legend',
    spotlight: 'Light on the neighbourhood or the group',
    fullScreen: 'Full screen',
    presenter: 'Notes in a second window',
    keys: 'Keys',
    end: 'Stop',
    popupBlocked:
      'The browser held back the second window. Allow windows for this site and try again.',
    keyList: [
      { keys: 'Page Down, → or space', does: 'next slide' },
      { keys: 'Page Up or ←', does: 'previous slide' },
      { keys: 'Home, End', does: 'first, last slide' },
      { keys: 'B', does: 'black screen on or off' },
      { keys: 'L', does: 'legend larger or normal' },
      { keys: 'S', does: 'light on the chosen neighbourhood or on the group' },
      { keys: 'F', does: 'full screen' },
      { keys: 'P', does: 'notes in a second window' },
      { keys: 'Esc', does: 'stop' },
    ],
    closeKeys: 'Close',
    blankSpoken: 'The screen is black. Press B to go on.',
    missing: ({ shown, missing }: MissingStoryParts) =>
      `${format.integer(missing)} of ${format.count(shown + missing, { one: 'neighbourhood', other: 'neighbourhoods' })} without a figure`,
    noMap: 'The map cannot be drawn here.',
    failed: 'The data of this slide did not load. Go back and on again to retry.',
    counting: 'This slide is being counted…',
    services: 'On the map',
  },
  presenter: {
    pageTitle: 'Notes',
    waiting: 'Looking for the presentation…',
    notFound:
      'No presentation is running in another window. Start it on the map, at ‘Show in a meeting’.',
    ended: 'The presentation has stopped. You may close this window.',
    current: 'Now',
    nextSlide: 'Next',
    lastSlide: 'This is the last slide.',
    notes: 'Notes',
    noNotes: 'No notes with this slide.',
    counting: 'The figures of this slide are being counted…',
    clock: 'Clock',
    timer: 'Time',
    restart: 'Start the time again',
    blankOn: 'The screen is black.',
    unsupported: 'This browser cannot keep two windows in step.',
  },
}
