import '@xyflow/react/dist/style.css'
import { type Node, ReactFlow, useNodesState } from '@xyflow/react'

const ROW = 8
const NODES: Node[] = Array.from({ length: 1000 }, (_, index) => ({
  id: `question${index + 1}`,
  position: { x: (index % ROW) * 272, y: Math.floor(index / ROW) * 176 },
  data: { label: `Frage ${index + 1}` },
}))

/** A thousand plain nodes, as React Flow draws them by itself. */
export function Canvas() {
  const [nodes, , onNodesChange] = useNodesState(NODES)
  return (
    <div style={{ width: '100vw', height: '95vh' }}>
      <ReactFlow nodes={nodes} onNodesChange={onNodesChange} minZoom={0.05} />
    </div>
  )
}
