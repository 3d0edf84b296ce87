/** Words of the history, its named points, and steps that came with files. */
export const zhHistory = {
  "settings.author": "署名",
  "settings.author.hint": "记入步骤、检查点和导出的文件，供同事辨认。",

  "action.history": "查看历史",
  "action.history.hide": "收起历史",

  "history.title": "历史",
  "history.log": "步骤，新的在上",
  "history.log.hint": "按上下方向键选择步骤，回车转到该处；之后的步骤保留为分支。",
  "history.count": "{count} 步",
  "history.origin": "方案建立",
  "history.here": "当前",
  "history.ahead": "可重做",
  "history.aside": "分支",
  "history.by": "{who}，{at}",
  "history.nobody": "未署名",
  "history.checkpoints": "检查点",
  "history.checkpoints.none": "尚无检查点。为当前位置命名，便于日后返回。",
  "history.name": "为当前位置命名",
  "history.name.save": "命名",
  "history.name.change": "改名",
  "history.goLabel": "返回检查点“{name}”",
  "history.removeLabel": "取消检查点“{name}”，步骤不受影响",
  "history.failed": "未能读取历史。",

  "step.file.merge": "合并文件中的“{name}”",
  "step.file.replace": "换成文件中的“{name}”",
  "step.file.copy": "作为副本打开，命名“{name}”",
  "step.file.edited-outside": "文件在县策之外改动",
  "step.compare.stack": "叠加方案“{name}”",
} as const;
