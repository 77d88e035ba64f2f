import type { Service } from '../../core/services/service.ts'
import { useTexts } from '../use-screen.ts'
import { ExternalLink } from './ExternalLink.tsx'
import { reportAddress } from './report-address.ts'

/** Where an error in the facts of a service can be told: to whom they come from. */
export function ReportLink({ service }: { readonly service: Service }) {
  const { card } = useTexts().ui.find
  const report = reportAddress(service)
  return (
    <p className="note">
      <strong>{card.report}</strong>{' '}
      {report.kind === 'map' && <ExternalLink address={report.address} text={card.reportMap} />}
      {report.kind === 'site' && <ExternalLink address={report.address} text={card.reportSite} />}
      {report.kind === 'none' && card.reportNone}
    </p>
  )
}
