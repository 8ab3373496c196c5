export {
  IconAdjustments,
  IconAlertOctagon,
  IconAlertTriangle,
  IconChartBar,
  IconCheck,
  IconLayoutSidebarRight,
  IconLeaf,
  IconList,
  IconMessage2Exclamation,
  IconPhone,
  IconPhoneOff,
  IconScale,
} from '@tabler/icons-react'
