using Monty.Runtime.Core;

namespace Monty.Compiler.Lowering.Ir;

/// <summary><c>target = (items…)</c></summary>
internal sealed class BuildTuple : Instruction
{
    public int Target;
    public Operand[] Items = [];

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.Uses(ref Items);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitBuildTuple(this);
}

/// <summary><c>target = [items…]</c></summary>
internal sealed class BuildList : Instruction
{
    public int Target;
    public Operand[] Items = [];

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.Uses(ref Items);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitBuildList(this);
}

/// <summary><c>target = {items…}</c>; with no items the empty set.</summary>
internal sealed class BuildSet : Instruction
{
    public int Target;
    public Operand[] Items = [];

    public override void Fields(InstructionFields fields)
    {
        fields.Uses(ref Items);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitBuildSet(this);
}

/// <summary><c>target = {keys: values…}</c></summary>
internal sealed class BuildDict : Instruction
{
    public int Target;
    public Operand[] Keys = [];
    public Operand[] Items = [];

    public override void Fields(InstructionFields fields)
    {
        fields.Uses(ref Keys);
        fields.Uses(ref Items);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitBuildDict(this);
}

/// <summary>Joins the parts, all of them str, of an f-string.</summary>
internal sealed class BuildString : Instruction
{
    public int Target;
    public Operand[] Parts = [];

    public override void Fields(InstructionFields fields)
    {
        fields.Uses(ref Parts);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitBuildString(this);
}

/// <summary>One replacement field: <c>format(value, spec)</c>.</summary>
internal sealed class FormatValue : Instruction
{
    public int Target;
    public Operand Value;
    public Operand Spec;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Value);
        fields.UseOptional(ref Spec);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitFormatValue(this);
}

/// <summary><c>!s</c>, <c>!r</c>, <c>!a</c> of a replacement field, before <see cref="FormatValue"/>; the code of the letter.</summary>
internal sealed class ConvertValue : Instruction
{
    public int Target;
    public Operand Value;
    public int Conversion;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Value);
        fields.Number(ref Conversion);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitConvertValue(this);
}

/// <summary>Appends to the list of a comprehension or display.</summary>
internal sealed class ListAppend : Instruction
{
    public Operand List;
    public Operand Item;

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref List);
        fields.Use(ref Item);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitListAppend(this);
}

/// <summary>Adds to the set of a comprehension or display.</summary>
internal sealed class SetAdd : Instruction
{
    public Operand Set;
    public Operand Item;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Set);
        fields.Use(ref Item);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitSetAdd(this);
}

/// <summary>Sets a key in the dict of a comprehension or display.</summary>
internal sealed class DictSet : Instruction
{
    public Operand Dict;
    public Operand Key;
    public Operand Item;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Dict);
        fields.Use(ref Key);
        fields.Use(ref Item);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitDictSet(this);
}

/// <summary><c>*iterable</c> in a display or call; as a call's only positional argument, its TypeError names the callee.</summary>
internal sealed class ListExtend : Instruction
{
    public Operand List;
    public Operand Iterable;
    public Operand Callee = Operand.None;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref List);
        fields.Use(ref Iterable);
        fields.UseOptional(ref Callee);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitListExtend(this);
}

/// <summary><c>*iterable</c> in a set display.</summary>
internal sealed class SetUpdate : Instruction
{
    public Operand Set;
    public Operand Iterable;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Set);
        fields.Use(ref Iterable);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitSetUpdate(this);
}

/// <summary><c>**mapping</c> in a dict display.</summary>
internal sealed class DictUpdate : Instruction
{
    public Operand Dict;
    public Operand Mapping;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Dict);
        fields.Use(ref Mapping);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitDictUpdate(this);
}

/// <summary><c>**mapping</c> in a call; a repeated key is a TypeError that names the callee.</summary>
internal sealed class DictMerge : Instruction
{
    public Operand Dict;
    public Operand Mapping;
    public Operand Callee;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Dict);
        fields.Use(ref Mapping);
        fields.Use(ref Callee);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitDictMerge(this);
}

/// <summary>The positional arguments of an expanded call, or a tuple display with stars.</summary>
internal sealed class ListToTuple : Instruction
{
    public int Target;
    public Operand List;

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref List);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitListToTuple(this);
}

/// <summary><c>targets… = source</c></summary>
internal sealed class Unpack : Instruction
{
    public int[] Targets = [];
    public Operand Source;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Source);
        fields.Defines(ref Targets);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitUnpack(this);
}

/// <summary><c>targets… = source</c> where the one at <see cref="Before"/> is starred and gets a list.</summary>
internal sealed class UnpackStarred : Instruction
{
    public int[] Targets = [];
    public int Before;
    public Operand Source;

    public override void Fields(InstructionFields fields)
    {
        fields.Number(ref Before);
        fields.Use(ref Source);
        fields.Defines(ref Targets);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitUnpackStarred(this);
}
