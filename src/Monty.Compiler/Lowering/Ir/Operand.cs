namespace Monty.Compiler.Lowering.Ir;

/// <summary>What an instruction reads: a slot, or a constant of the function.</summary>
internal readonly record struct Operand
{
    private readonly int _code;

    private Operand(int code)
    {
        _code = code;
    }

    /// <summary>No operand, where one is optional.</summary>
    public static Operand None => new(int.MinValue);

    public bool IsNone => _code == int.MinValue;

    public bool IsSlot => _code >= 0;

    public bool IsConstant => _code < 0 && !IsNone;

    /// <summary>The number of the slot.</summary>
    public int Slot => _code;

    /// <summary>The index in the function's constants.</summary>
    public int Constant => ~_code;

    /// <summary>The operand as one number, for snapshots.</summary>
    public int Code => _code;

    public static Operand OfSlot(int slot) => new(slot);

    public static Operand OfConstant(int index) => new(~index);

    public override string ToString() => IsNone ? "-" : IsSlot ? $"s{Slot}" : $"k{Constant}";
}
