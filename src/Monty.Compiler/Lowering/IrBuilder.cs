using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering;

/// <summary>Appends instructions to the blocks of one function, and hands out its slots, constants and labels.</summary>
/// <remarks>Blocks are named by labels until <see cref="IrFinisher"/> numbers those that can be reached.</remarks>
internal sealed class IrBuilder(NamePool names)
{
    private readonly List<BasicBlock> _labels = [];
    private readonly ConstantPool _constants = new();
    private BasicBlock? _current;
    private int _firstTemporary;
    private int _liveTemporaries;

    public List<SlotInfo> Slots { get; } = [];

    /// <summary>Blocks in the order in which they were started.</summary>
    public List<BasicBlock> Placed { get; } = [];

    public List<PyValue> Constants => _constants.Values;

    public int SiteCount { get; private set; }

    /// <summary>Unbind instructions that only matter where the slot is read unbound.</summary>
    public HashSet<Instruction> PrecautionaryUnbinds { get; } = new(ReferenceEqualityComparer.Instance);

    public HandlerReference Handler { get; private set; } = HandlerReference.None;

    /// <summary>How many loops surround the code being made.</summary>
    public int LoopDepth { get; set; }

    /// <summary>Whether control can come from the last instruction to the next; not whether it ever gets there.</summary>
    public bool IsOpen => _current is not null;

    /// <summary>The block that the next instruction goes to.</summary>
    public BasicBlock Current => _current ?? StartDead();

    public int AddSlot(SlotKind kind, string name)
    {
        Slots.Add(new SlotInfo(kind, name));
        _firstTemporary = Slots.Count;
        return Slots.Count - 1;
    }

    /// <summary>A temporary that is free now; it is in use until <see cref="Release"/>.</summary>
    public int NewTemporary()
    {
        int slot = _firstTemporary + _liveTemporaries++;
        if (slot == Slots.Count)
            Slots.Add(new SlotInfo(SlotKind.Temporary, ""));
        return slot;
    }

    /// <summary>How many temporaries are in use, to be handed to <see cref="Release"/>.</summary>
    public int Mark() => _liveTemporaries;

    /// <summary>Frees the temporaries taken since the mark.</summary>
    public void Release(int mark) => _liveTemporaries = mark;

    public bool IsTemporary(int slot) => slot >= _firstTemporary;

    public Operand Constant(PyValue value) => _constants.Add(value);

    /// <summary>A name as instructions hold it.</summary>
    public PyStr Name(string name) => names.Of(name);

    public Operand None() => Constant(PyValue.None);

    public int NewSite() => SiteCount++;

    public int NewLabel()
    {
        _labels.Add(new BasicBlock(_labels.Count));
        return _labels.Count - 1;
    }

    public BasicBlock BlockOf(int label) => _labels[label];

    /// <summary>Makes the label's block the current one; control falls into it from the block before.</summary>
    public void Start(int label)
    {
        if (_current is not null)
            Jump(label);
        _current = _labels[label];
        _current.Handler = Handler.Block;
        _current.ExceptionSlot = Handler.Slot;
        _current.IsInLoop = LoopDepth > 0;
        Placed.Add(_current);
    }

    /// <summary>What follows is covered by the handler.</summary>
    public void SetHandler(HandlerReference handler)
    {
        if (handler == Handler)
            return;
        Handler = handler;
        if (_current is null)
            return;
        if (_current.Instructions.Count > 0)
        {
            Start(NewLabel());
            return;
        }

        _current.Handler = handler.Block;
        _current.ExceptionSlot = handler.Slot;
    }

    public T Emit<T>(T instruction, CodePosition position)
        where T : Instruction
    {
        CompilationClock.Step();
        instruction.Position = position;
        Current.Instructions.Add(instruction);
        if (instruction.EndsBlock)
            _current = null;
        return instruction;
    }

    public void Jump(int label) => Emit(new Jump { Target = label }, default);

    public void Move(int target, Operand source, CodePosition position = default)
    {
        if (!source.IsSlot || source.Slot != target)
            Emit(new Move { Target = target, Source = source }, position);
    }

    /// <summary>Code after a jump is made too, so that its errors are found, and then dropped.</summary>
    private BasicBlock StartDead()
    {
        Start(NewLabel());
        return _current!;
    }
}
