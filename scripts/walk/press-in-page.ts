import type { WalkStep } from './walk-step.ts'

export type PressStep = Extract<WalkStep, { kind: 'press' }>

/** What was pressed, and whether the focus was on it at that moment. */
export interface Pressed {
  readonly name: string
  readonly focus: 'onIt' | 'elsewhere'
}

/**
 * Presses a control of the page as a person does who sees it: the focus goes to it, then the press.
 * While a dialog is open only its controls can be reached. It runs in the page and can use nothing
 * from outside.
 *
 * @returns null when there is nothing to press
 */
export function pressInPage(step: PressStep): Pressed | null {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
  const area = dialog ?? document.querySelector(step.area) ?? document.body
  const controls = [
    ...area.querySelectorAll<HTMLElement>(
      'button, summary, select, input, textarea, a[href^="#"], [role="option"]',
    ),
  ].filter(isReachable)
  const control = controls[Math.floor(step.pick * controls.length)]
  if (!control) return null
  const name = nameOf(control)
  control.focus()
  if (control instanceof HTMLSelectElement) {
    const option = control.options[Math.floor(step.choice * control.options.length)]
    if (option && !option.disabled) {
      setValue(control, option.value)
      control.dispatchEvent(new Event('change', { bubbles: true }))
    }
  } else if (isField(control)) {
    setValue(control, textFor(control))
    control.dispatchEvent(new Event('input', { bubbles: true }))
  } else {
    // A dot of a chart has no method of its own for it.
    control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  }
  return {
    name,
    focus: control.isConnected && document.activeElement === control ? 'onIt' : 'elsewhere',
  }

  /** Not what leaves the page, writes a file or waits for a dialog of the system. */
  function isReachable(element: HTMLElement): boolean {
    if (!element.checkVisibility({ visibilityProperty: true })) return false
    if (element.matches(':disabled, [type="file"], [download], [data-leaves]')) return false
    if (element.closest('[inert], .share__sections, .story-share, .map__svg')) return false
    // A radio button is as small as a pixel: its label is what a person presses.
    return element.getClientRects().length > 0
  }

  function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
    if (element instanceof HTMLTextAreaElement) return true
    return (
      element instanceof HTMLInputElement &&
      !['radio', 'checkbox', 'button', 'submit'].includes(element.type)
    )
  }

  function textFor(element: HTMLInputElement | HTMLTextAreaElement): string {
    if (element.type !== 'range') return step.text
    const low = Number(element.getAttribute('min') ?? 0)
    const high = Number(element.getAttribute('max') ?? 100)
    return String(Math.round(low + step.choice * (high - low)))
  }

  /** Past React, which otherwise takes the change for its own. */
  function setValue(
    element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
    value: string,
  ): void {
    const prototype = Object.getPrototypeOf(element)
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value)
  }

  function nameOf(element: HTMLElement): string {
    const label =
      element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent ?? ''
    const place = element.closest('[class]')?.className
    const tag = element.tagName.toLowerCase()
    return `${tag} “${label.replace(/\s+/g, ' ').trim().slice(0, 50)}” (${String(place).slice(0, 40)})`
  }
}
