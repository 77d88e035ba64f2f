import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Service, ServiceTypeId } from '../../core/services/service.ts'
import { useApp } from '../app-context.ts'

/** All services of a type, whether the map shows them or not; null until they are loaded. */
export function useServicesOfType(type: ServiceTypeId): readonly Service[] | null {
  const { data } = useApp()
  useEffect(() => {
    void data.loadServices()
  }, [data])
  const services = useStore(data, (state) => state.services)
  return useMemo(
    () =>
      services.kind === 'loaded'
        ? services.value.services.filter((service) => service.type === type)
        : null,
    [services, type],
  )
}
