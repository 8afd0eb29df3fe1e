// What is said while codes are scanned with the camera, and where several were found; in Chinese.
import { plurals } from '../../../shared/words.ts'
import type { ScanWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('zh')

export const scan: ScanWords = {
  camera: '使用摄像头',
  cameraHint: '纸上或另一块屏幕上的二维码',
  title: '将二维码对准摄像头',
  view: '摄像头画面',
  starting: '正在启动摄像头…',
  looking: '正在查找二维码…',
  denied: '浏览器不允许 Sallyport 使用摄像头。请在地址栏或浏览器设置中允许，然后重试。也可以手动输入密钥。',
  absent: '未找到摄像头。请使用二维码的图片，或输入网站在二维码旁显示的密钥。',
  busy: '无法使用摄像头，可能正被其他程序占用。请关闭该程序后重试。',
  other: '此二维码中没有账号。',
  part: (have, all) => `已读取第 ${have} 个二维码，共 ${all} 个。请出示下一个。`,
  which: '选择哪些账号？',
  save: count => plural(count, { other: '保存 # 个账号' }),
  saved: count => plural(count, { other: '# 个账号已存入保险库。' }),
  none: '请至少选择一个。',
}
