/** The channels of the list of calls. */
export const LIST_CHANNELS = [
  'calls.page',
  'calls.count',
  'calls.whyEmpty',
  'calls.choices',
  'views.list',
  'views.save',
  'views.remove',
] as const
