import type { FaultSentences } from "./fault-sentences.ts";

const at = "{path, select, none {} other {（{path}）}}";
/** Of what was damaged: the whole file, or one scenario or dataset in it. */
const damaged = (whole: string, scenario: string, dataset: string) =>
  `{scenario, select, none {{dataset, select, none {${whole}} other {${dataset}}}} other {${scenario}}}`;
const scenario = "方案{name, select, none {（编号 {scenario}）} other {“{name}”}}";
const file = "{name, select, none {该文件} other {“{name}”}}";

export const faultSentencesZh: FaultSentences = {
  faults: {
    "unknown-method": {
      happened: "程序各部分的版本不一致，不能识别“{method}”这一请求。",
      kept: "没有改动任何内容。",
      advice: "请重新启动程序；仍然出现时，请重新安装。",
    },
    "bad-request": {
      happened: `请求的内容不符合约定${at}。`,
      kept: "没有改动任何内容。",
      advice: "请重试；仍然出现时，请重新启动程序。",
    },
    "not-found": {
      happened: "方案库中找不到这个方案。",
      kept: "其他方案不受影响。",
      advice: "请刷新方案库后重新选择。",
    },
    "revision-conflict": {
      happened: "该方案已在别处改动，与当前窗口显示的不一致。",
      kept: "别处的改动已保存，这次编辑没有写入。",
      advice: "请载入最新内容，核对后重新编辑。",
    },
    "refused-edit": {
      happened: `这次编辑没有被接受：{reason}${at}。`,
      kept: "方案保持编辑之前的内容。",
      advice: "请改正后重试。",
    },
    "nothing-to-undo": {
      happened: "没有可以撤销的步骤。",
      kept: "方案没有变化。",
      advice: "可以继续编辑。",
    },
    "nothing-to-redo": {
      happened: "没有可以重做的步骤。",
      kept: "方案没有变化。",
      advice: "可以继续编辑。",
    },
    "file-foreign": {
      happened: `${file}不是县策能够读取的文件。`,
      kept: "没有读入任何内容，文件保持原样。",
      advice: "请选择县策的方案文件或数据集文件。",
    },
    "file-damaged": {
      happened: `${file}的内容不完整或不合格式${at}。`,
      kept: "没有读入任何内容，文件保持原样。",
      advice: "请向提供者索取完整的文件，或改正所指之处后重试。",
    },
    "file-newer": {
      happened: `${file}由更新版本的县策保存（文件格式第 {version} 版，本程序可读至第 {newest} 版）。`,
      kept: "没有读入任何内容，文件保持原样。",
      advice: "请升级县策后再打开。",
    },
    "file-too-large": {
      happened: `${file}超过 {limit} MB，不会是方案文件或数据集文件。`,
      kept: "没有读入任何内容，文件保持原样。",
      advice: "请核对所选的文件，或向提供者重新索取。",
    },
    "file-encoding": {
      happened: `${file}不是 UTF-8 编码的文本，或其中有损坏的字符。`,
      kept: "没有读入任何内容，文件保持原样。",
      advice: "请使用原始文件，或以 UTF-8 编码重新保存后打开。",
    },
    "file-unwritable": {
      happened: `${file}没有写成：{cause, select, busy {文件正被其他程序使用} full {磁盘已满} other {没有写入该位置的权限}}。`,
      kept: "原有的文件没有改动，方案仍在方案库中。",
      advice: "请关闭占用它的程序，或换一个文件夹。",
    },
    "table-unreadable": {
      happened: `${file}不能作为表格读取：{cause, select, oldExcel {这是旧版 Excel 工作簿（.xls）} protected {工作簿设有密码} damaged {工作簿已损坏或不完整} empty {表中没有内容} encoding {文字不是 UTF-8 或 GBK 编码} other {它不是 xlsx 工作簿或 csv 表格}}。`,
      kept: "没有读入任何内容，文件保持原样。",
      advice:
        "{cause, select, oldExcel {请在 Excel 或 WPS 中另存为 xlsx 工作簿后再导入。} protected {请取消密码后另存，再导入。} damaged {请在 Excel 或 WPS 中打开并重新保存，或向提供者索取完整的文件。} empty {请核对所选的文件。} encoding {请以 UTF-8 编码另存后再导入。} other {请选择 xlsx 工作簿，或 csv、txt 表格。}}",
    },
    "table-too-large": {
      happened: `${file}过大，没有读完：{what, select, cells {{sheet, select, none {表中} other {工作表“{sheet}”}}有内容的单元格超过 {limit} 个} rows {{sheet, select, none {表中} other {工作表“{sheet}”}}的行数超过 {limit} 行} sheets {工作表超过 {limit} 张} unpacked {解开后超过 {limit} MB} time {{limit} 秒内没有读完} other {所需内存超过 {limit} MB}}。`,
      kept: "没有读入任何内容，文件保持原样。",
      advice: "请只保留所需的工作表、行和列，另存为新的文件后再导入。",
    },
    "table-closed": {
      happened: "这张表已经关闭，程序不再保存它的内容。",
      kept: "数据集没有变化，文件保持原样。",
      advice: "请重新打开文件。",
    },
    "dataset-unknown": {
      happened: "找不到数据集“{id}”。",
      kept: "方案保持原样。",
      advice: "请取得该数据集，或使用包含该数据集的县策版本。",
    },
    "dataset-in-use": {
      happened:
        "数据集{title, select, none {} other {“{title}”}}正被方案使用（包括回收站中的方案和历史中的步骤），不能移除。",
      kept: "数据集与方案都保持原样。",
      advice: "请先彻底清除使用它的方案，再移除。",
    },
    "store-locked": {
      happened: "方案库正被另一个程序占用，暂时不能写入。",
      kept: "已保存的内容完好，这次改动没有写入。",
      advice: "请关闭占用方案库的程序，稍后重试。",
    },
    "store-full": {
      happened: "磁盘空间不足，不能写入方案库。",
      kept: "此前保存的内容完好，仍可查看；这次改动没有写入。",
      advice: "请清理磁盘空间后重试。",
    },
    "store-read-only": {
      happened: `方案库所在的位置不能写入${at}。`,
      kept: "已保存的内容完好，没有改动任何文件。",
      advice: "请检查该位置的权限，或改用可以写入的文件夹。",
    },
    "store-failing": {
      happened: `读写方案库时磁盘出错${at}。`,
      kept: "此前保存的内容完好；这次改动没有写入。",
      advice: "请检查磁盘或网络盘的连接后重试；反复出现时请尽快把数据文件夹复制到另一块磁盘。",
    },
    "store-damaged": {
      happened: damaged(
        `方案库文件已损坏${at}。`,
        `${scenario}在方案库中的数据已损坏{step, select, none {，不能打开或改动} other {，历史中有一步不能读出}}。`,
        "数据集“{dataset}”在方案库中的数据已损坏，以它为准的方案不能推演。",
      ),
      kept: damaged(
        "文件保持原样，程序没有改动它。",
        "其他方案不受影响，损坏的数据保持原样。",
        "方案与其他数据集不受影响，损坏的数据保持原样。",
      ),
      advice: damaged(
        "请重新启动县策：方案库不能打开时，可改用最近的备份。没有备份时请移开该文件，程序会新建方案库。",
        "请到“方案库”处理：可从备份恢复，或导出其原始数据后删除，再打开它的文件（.xiance）。",
        "请重新打开带有它的数据集文件或方案文件（.xiance）以修复，或改用最近的备份。",
      ),
    },
    "store-foreign": {
      happened: `指定的文件不是县策的方案库，或其开头已损坏${at}。`,
      kept: "文件保持原样，程序没有改动它。",
      advice: "有备份时可改用备份；没有备份时请移开该文件，程序会新建方案库。",
    },
    "store-newer": {
      happened: "方案库由更新版本的县策建立（第 {version} 版，本程序可用至第 {newest} 版）。",
      kept: "方案库保持原样，程序没有改动它。",
      advice: "请升级县策后再打开；升级前的副本与方案库在同一文件夹。",
    },
    "backup-lacking": {
      happened: "没有完好的备份含有这个方案。",
      kept: "损坏的方案保持原样。",
      advice: "请导出其原始数据后删除；有它的文件（.xiance）时可重新打开。",
    },
    cancelled: {
      happened: "操作已取消。",
      kept: "取消之前的内容没有变化。",
      advice: "需要时可以重新开始。",
    },
    "worker-lost": {
      happened: "负责集合计算的线程意外终止。",
      kept: "方案与已有的推演结果不受影响，这次集合没有结果。",
      advice: "请重新开始；仍然出现时，请减少抽样次数。",
    },
    unreachable: {
      happened: "与主程序的连接已中断。",
      kept: "已确认的编辑都已保存。",
      advice: "请重新启动程序；方案会回到最后一次保存的内容。",
    },
    internal: {
      happened: "程序内部出现意外错误（编号 {id}）。",
      kept: "已保存的内容不受影响。",
      advice: "请重试；仍然出现时，请记下编号并向维护人员反映。",
    },
  },
  refusals: {
    "forbidden-path": "含有不允许使用的名称",
    "not-json": "含有不能保存的值",
    "missing-target": "所指的内容不存在",
    "fixed-field": "方案的编号、格式与所用数据集不能更改",
    "unknown-field": "方案中没有这一项",
    schema: "值不符合方案的格式",
    "unknown-unit": "数据集中没有代码为“{message}”的单元",
    "unknown-prefecture": "数据集中没有代码为“{message}”的州(市)",
    "unknown-province": "数据集中没有代码为“{message}”的省份",
    "unknown-group": "方案中没有“{message}”这一分组",
    "year-outside-horizon": "{message} 年不在推演年份之内",
    "horizon-outside-range": "终年 {message} 须晚于基年，且不超过基年后 50 年",
    "growth-unpublished": "{message} 年没有公布的增速，或不在基年之后",
    trashed: "该方案在回收站中，须先恢复",
  },
};
