using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Snapshot;
using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering;

/// <summary>Reads what <see cref="IrWriter"/> wrote.</summary>
internal sealed class IrReader : InstructionFields
{
    /// <summary>The verifier's sets take a bit a slot and block: more than this is no honest function.</summary>
    private const long MaxSlotsTimesBlocks = 1L << 28;

    private readonly ByteReader _reader;
    private string[] _texts = [];
    private CodePosition _position;
    private readonly NamePool _names = new();
    private readonly CodeNameReader _codeNames;

    /// <summary>Something in the bytes defines each temporary, so there are not more of them than bytes.</summary>
    private int _temporariesLeft;

    public IrReader(byte[] bytes)
    {
        _temporariesLeft = bytes.Length;
        _reader = new ByteReader(bytes);
        _codeNames = new CodeNameReader(_reader, Text);
    }

    public IrProgram Read()
    {
        if (_reader.Byte() != IrSerializer.Version)
            throw Damaged("its format is not one that this version knows");
        _texts = new string[_reader.Count(1)];
        for (int i = 0; i < _texts.Length; i++)
            _texts[i] = _reader.Text();
        string fileName = Text();
        string source = Text();
        bool hasTopLevelAwait = _reader.Flag();
        bool globalsInDict = _reader.Flag();
        bool takesNamespace = _reader.Flag();
        string[] globalNames = Texts();
        var functions = new IrFunction[_reader.Count(1)];
        for (int i = 0; i < functions.Length; i++)
            functions[i] = ReadFunction();
        if (_reader.Left != 0)
            throw Damaged("something follows it");
        var program = new IrProgram
        {
            FileName = fileName,
            Source = source,
            Functions = functions,
            GlobalNames = globalNames,
            HasTopLevelAwait = hasTopLevelAwait,
            GlobalsInDict = globalsInDict,
            TakesNamespace = takesNamespace,
        };
        UnknownNames.Mark(program);
        return program;
    }

    public override void Define(ref int slot) => slot = _reader.Index();

    public override void UseSlot(ref int slot) => slot = _reader.Index();

    public override void Unbind(ref int slot) => slot = _reader.Index();

    public override void UseAndDefine(ref int slot) => slot = _reader.Index();

    public override void Number(ref int number) => number = _reader.Index();

    public override void Site(ref int site) => site = _reader.Index();

    public override void Block(ref int block) => block = _reader.Index();

    public override void Flag(ref bool flag) => flag = _reader.Flag();

    public override void Name(ref PyStr name) => name = _names.Of(Text());

    public override void Names(ref KeywordNames names) => names = new KeywordNames(Texts());

    public override void Operator(ref BinaryOperator op) => op = ReadOperator<BinaryOperator>();

    public override void Operator(ref UnaryOperator op) => op = ReadOperator<UnaryOperator>();

    public override void Operator(ref CompareOperator op) => op = ReadOperator<CompareOperator>();

    public override void Use(ref Operand operand) => UseOptional(ref operand);

    public override void UseOptional(ref Operand operand)
    {
        int code = _reader.Index();
        operand = code == 0 ? Operand.None
            : (code & 1) != 0 ? Operand.OfSlot((code - 1) / 2)
            : Operand.OfConstant((code - 2) / 2);
    }

    public override void Uses(ref Operand[] operands)
    {
        operands = new Operand[_reader.Count(1)];
        base.Uses(ref operands);
    }

    public override void Defines(ref int[] slots)
    {
        slots = new int[_reader.Count(1)];
        base.Defines(ref slots);
    }

    private IrFunction ReadFunction()
    {
        string name = Text();
        CodeName qualifiedName = _codeNames.Read() ?? throw Damaged("a function without a name");
        int kind = _reader.Byte();
        if (kind > (int)CodeKind.ClassBody)
            throw Damaged("a function of an unknown kind");
        ParameterLayout parameters = ReadParameters();
        int firstLine = _reader.Index();
        var function = new IrFunction
        {
            Name = name,
            QualifiedName = qualifiedName,
            Kind = (CodeKind)kind,
            Parameters = parameters,
            FirstLine = firstLine,
            Docstring = _reader.Flag() ? Text() : null,
            FreeVariables = Texts(),
            AnnotationsCode = _reader.Index() - 1,
        };
        ReadSlots(function.Slots);
        function.SiteCount = _reader.Index();
        int constants = _reader.Count(1);
        var constantReader = new ConstantReader(_reader, Text);
        for (int i = 0; i < constants; i++)
            function.Constants.Add(constantReader.Read());
        ReadBlocks(function);
        return function;
    }

    private ParameterLayout ReadParameters()
    {
        string[] names = Texts();
        int positionalOnly = _reader.Index();
        int positional = _reader.Index();
        int keywordOnly = _reader.Index();
        int flags = _reader.Byte();
        return new ParameterLayout(names, positionalOnly, positional, keywordOnly, (flags & 1) != 0, (flags & 2) != 0);
    }

    private void ReadSlots(List<SlotInfo> slots)
    {
        int named = _reader.Count(1);
        for (int i = 0; i < named; i++)
        {
            int kind = _reader.Byte();
            if (kind > (int)SlotKind.Temporary)
                throw Damaged("a slot of an unknown kind");
            slots.Add(new SlotInfo((SlotKind)kind, Text()));
        }

        int temporaries = _reader.Index();
        _temporariesLeft -= temporaries;
        if (_temporariesLeft < 0)
            throw Damaged("it has too many slots");
        for (int i = 0; i < temporaries; i++)
            slots.Add(new SlotInfo(SlotKind.Temporary, ""));
    }

    private void ReadBlocks(IrFunction function)
    {
        int count = _reader.Count(1);
        if ((long)count * function.Slots.Count > MaxSlotsTimesBlocks)
            throw Damaged("a function is too large");
        _position = new CodePosition(function.FirstLine, 0, function.FirstLine, 0);
        int state = 1;
        for (int i = 0; i < count; i++)
            function.Blocks.Add(ReadBlock(i, ref state));
        function.StateCount = state;
        if (function.SiteCount > state)
            throw Damaged("a function has too many sites");
    }

    private BasicBlock ReadBlock(int id, ref int state)
    {
        int flags = _reader.Byte();
        var block = new BasicBlock(id) { IsInLoop = (flags & 1) != 0 };
        if ((flags & 2) != 0)
        {
            block.Handler = _reader.Index();
            block.ExceptionSlot = _reader.Index();
        }

        int count = _reader.Count(1);
        for (int i = 0; i < count; i++)
        {
            int kind = _reader.Index();
            if (kind >= InstructionKinds.Count)
                throw Damaged("an unknown instruction");
            Instruction instruction = InstructionKinds.Create(kind);
            instruction.Fields(this);
            if (instruction.CanSignal)
            {
                instruction.Position = ReadPosition();
                instruction.State = state++;
            }

            block.Instructions.Add(instruction);
        }

        return block;
    }

    private CodePosition ReadPosition()
    {
        ulong head = _reader.Unsigned();
        var form = (PositionForm)(head & 3);
        if (form == PositionForm.Same)
            return _position;
        if (form == PositionForm.None)
            return default;
        long line = _position.Line + Unzigzag(head >> 2);
        long column = _position.Column + _reader.Signed();
        long endLine = line;
        long endColumn;
        if (form == PositionForm.OneLine)
        {
            endColumn = column + _reader.Signed();
        }
        else
        {
            endLine = line + _reader.Signed();
            endColumn = _reader.Index();
        }

        _position = new CodePosition(InRange(line), InRange(column), InRange(endLine), InRange(endColumn));
        return _position;
    }

    private static long Unzigzag(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);

    private static int InRange(long value)
        => value is >= 0 and <= int.MaxValue ? (int)value : throw Damaged("a position out of range");

    private TOperator ReadOperator<TOperator>()
        where TOperator : struct, Enum
    {
        int value = _reader.Byte();
        TOperator[] all = Enum.GetValues<TOperator>();
        return value < all.Length ? all[value] : throw Damaged("an unknown operator");
    }

    private string Text()
    {
        int number = _reader.Index();
        return number < _texts.Length ? _texts[number] : throw Damaged("a text out of range");
    }

    private string[] Texts()
    {
        var texts = new string[_reader.Count(1)];
        for (int i = 0; i < texts.Length; i++)
            texts[i] = Text();
        return texts;
    }

    private static MontySnapshotException Damaged(string problem) => ByteReader.Damaged("in its program, " + problem);
}
