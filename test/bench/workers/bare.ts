// The bare proxy: Hono and its proxy helper, and no check at all.
import { Hono } from 'hono'
import { type Peer, passOn } from './peer.ts'

const app = new Hono<Peer>()
app.all('*', passOn)
export default app
