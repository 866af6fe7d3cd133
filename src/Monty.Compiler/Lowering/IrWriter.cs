using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Snapshot;
using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering;

/// <summary>Writes a program: version, texts, then everything else, which refers to texts by number.</summary>
internal sealed class IrWriter : InstructionFields
{
    private readonly ByteWriter _body = new();
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly CodeNameWriter _codeNames;
    private CodePosition _position;

    public IrWriter()
    {
        _codeNames = new CodeNameWriter(_body, Text);
    }

    public byte[] Write(IrProgram program)
    {
        Text(program.FileName);
        Text(program.Source);
        _body.Flag(program.HasTopLevelAwait);
        _body.Flag(program.GlobalsInDict);
        _body.Flag(program.TakesNamespace);
        Texts(program.GlobalNames);
        _body.Index(program.Functions.Count);
        foreach (IrFunction function in program.Functions)
            WriteFunction(function);

        var all = new ByteWriter();
        all.Byte(IrSerializer.Version);
        all.Index(_texts.Count);
        foreach (string text in _texts)
            all.Text(text);
        all.Raw(_body.Written);
        return all.Written.ToArray();
    }

    public override void Define(ref int slot) => _body.Index(slot);

    public override void UseSlot(ref int slot) => _body.Index(slot);

    public override void Unbind(ref int slot) => _body.Index(slot);

    public override void UseAndDefine(ref int slot) => _body.Index(slot);

    public override void Number(ref int number) => _body.Index(number);

    public override void Site(ref int site) => _body.Index(site);

    public override void Block(ref int block) => _body.Index(block);

    public override void Flag(ref bool flag) => _body.Flag(flag);

    public override void Name(ref PyStr name) => Text(name.Text);

    public override void Names(ref KeywordNames names) => Texts(names.Names);

    public override void Operator(ref BinaryOperator op) => _body.Index((int)op);

    public override void Operator(ref UnaryOperator op) => _body.Index((int)op);

    public override void Operator(ref CompareOperator op) => _body.Index((int)op);

    public override void Use(ref Operand operand) => UseOptional(ref operand);

    public override void UseOptional(ref Operand operand)
        => _body.Index(operand.IsNone ? 0 : operand.IsSlot ? (2 * operand.Slot) + 1 : (2 * operand.Constant) + 2);

    public override void Uses(ref Operand[] operands)
    {
        _body.Index(operands.Length);
        base.Uses(ref operands);
    }

    public override void Defines(ref int[] slots)
    {
        _body.Index(slots.Length);
        base.Defines(ref slots);
    }

    private void WriteFunction(IrFunction function)
    {
        Text(function.Name);
        _codeNames.Write(function.QualifiedName);
        _body.Byte((byte)function.Kind);
        WriteParameters(function.Parameters);
        _body.Index(function.FirstLine);
        _body.Flag(function.Docstring is not null);
        if (function.Docstring is not null)
            Text(function.Docstring);
        Texts(function.FreeVariables);
        _body.Index(function.AnnotationsCode + 1);
        WriteSlots(function.Slots);
        _body.Index(function.SiteCount);
        _body.Index(function.Constants.Count);
        var constants = new ConstantWriter(_body, NumberOf);
        foreach (PyValue constant in function.Constants)
            constants.Write(constant);
        _body.Index(function.Blocks.Count);
        _position = new CodePosition(function.FirstLine, 0, function.FirstLine, 0);
        foreach (BasicBlock block in function.Blocks)
            WriteBlock(block);
    }

    private void WriteParameters(ParameterLayout layout)
    {
        Texts(layout.Names);
        _body.Index(layout.PositionalOnlyCount);
        _body.Index(layout.PositionalCount);
        _body.Index(layout.KeywordOnlyCount);
        _body.Byte((byte)((layout.HasVarArgs ? 1 : 0) | (layout.HasVarKeywords ? 2 : 0)));
    }

    private void WriteSlots(List<SlotInfo> slots)
    {
        int named = slots.Count;
        while (named > 0 && slots[named - 1].Kind == SlotKind.Temporary)
            named--;
        _body.Index(named);
        for (int i = 0; i < named; i++)
        {
            _body.Byte((byte)slots[i].Kind);
            Text(slots[i].Name);
        }

        _body.Index(slots.Count - named);
    }

    private void WriteBlock(BasicBlock block)
    {
        _body.Byte((byte)((block.IsInLoop ? 1 : 0) | (block.Handler >= 0 ? 2 : 0)));
        if (block.Handler >= 0)
        {
            _body.Index(block.Handler);
            _body.Index(block.ExceptionSlot);
        }

        _body.Index(block.Instructions.Count);
        foreach (Instruction instruction in block.Instructions)
        {
            CompilationClock.Step();
            _body.Index(InstructionKinds.NumberOf(instruction));
            instruction.Fields(this);
            if (instruction.CanSignal)
                WritePosition(instruction.Position);
        }
    }

    /// <summary>Only instructions that can raise need theirs.</summary>
    private void WritePosition(CodePosition position)
    {
        if (position == _position)
        {
            _body.Byte((byte)PositionForm.Same);
            return;
        }

        if (position.Line == 0)
        {
            _body.Byte((byte)PositionForm.None);
            return;
        }

        bool isOneLine = position.EndLine == position.Line;
        PositionForm form = isOneLine ? PositionForm.OneLine : PositionForm.ManyLines;
        _body.Unsigned(((ulong)Zigzag(position.Line - _position.Line) << 2) | (ulong)form);
        _body.Signed(position.Column - _position.Column);
        if (isOneLine)
        {
            _body.Signed(position.EndColumn - position.Column);
        }
        else
        {
            _body.Signed(position.EndLine - position.Line);
            _body.Index(position.EndColumn);
        }

        _position = position;
    }

    private static long Zigzag(long value) => (value << 1) ^ (value >> 63);

    private void Text(string text) => _body.Index(NumberOf(text));

    private void Texts(IReadOnlyList<string> texts)
    {
        _body.Index(texts.Count);
        foreach (string text in texts)
            Text(text);
    }

    private int NumberOf(string text)
    {
        if (!_numbers.TryGetValue(text, out int number))
        {
            number = _texts.Count;
            _texts.Add(text);
            _numbers.Add(text, number);
        }

        return number;
    }
}
