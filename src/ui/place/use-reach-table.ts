import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { ReachTable } from '../../core/access/reach-table.ts'
import type { LoadState } from '../../data/load-state.ts'
import { useApp } from '../app-context.ts'

/** Reach computed ahead, loaded on first use. */
export function useReachTable(): LoadState<ReachTable> {
  const { data } = useApp()
  useEffect(() => {
    void data.loadReach()
  }, [data])
  return useStore(data, (state) => state.reach)
}
