import { describe, expect, it } from 'vitest'
import { isLocalAddress } from '../../../src/shared/webhook/isLocalAddress.ts'

describe('an address in here', () => {
  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.178.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::10.0.0.1',
    '2002:c0a8:0101::',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    'localhost',
    '',
    '1.2.3',
    '1:2:3',
    '1::2::3',
    '300.1.1.1',
  ])('%s is refused', (address) => {
    expect(isLocalAddress(address)).toBe(true)
  })

  it.each(['8.8.8.8', '172.15.255.255', '172.32.0.1', '100.128.0.1', '192.0.1.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
    '%s is the internet',
    (address) => {
      expect(isLocalAddress(address)).toBe(false)
    },
  )
})
