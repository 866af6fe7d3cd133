using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

internal sealed partial class ExpressionLowering
{
    public override Operand VisitAttribute(AttributeAccess node)
    {
        int target = TakeTarget();
        int mark = Builder.Mark();
        Operand value = Lower(node.Value);
        int result = ResultSlot(target, mark);
        Builder.Emit(
            new GetAttribute
            {
                Target = result,
                Value = value,
                Name = Builder.Name(function.Names.Mangle(node.Name)),
                Site = Builder.NewSite(),
            },
            Positions.FromAttribute(node, node));
        return Operand.OfSlot(result);
    }

    public override Operand VisitSubscript(Subscript node)
    {
        function.Program.Warnings.CheckSubscript(node);
        if (node.Index is Slice slice)
            return LowerSlicing(node, slice, isTransient: false);
        if (AsPair(node.Index) is { } pair)
            return LowerPairItem(node, pair);
        int target = TakeTarget();
        int mark = Builder.Mark();
        Operand value = IsConstant(node.Index) ? LowerTransient(node.Value) : LowerBefore(node.Value, node.Index);
        Operand key = Lower(node.Index);
        int result = ResultSlot(target, mark);
        Builder.Emit(new GetItem { Target = result, Value = value, Key = key }, Positions.Of(node));
        return Operand.OfSlot(result);
    }

    /// <summary>A display of two items that takes a tuple to be made; null for all else.</summary>
    private TupleDisplay? AsPair(Expression expression)
        => expression is TupleDisplay { Elements: [not (Starred or Slice), not (Starred or Slice)] } pair && !IsConstant(pair) ? pair : null;

    private Operand LowerPairItem(Subscript node, TupleDisplay pair)
    {
        int target = TakeTarget();
        int mark = Builder.Mark();
        Operand value = LowerBefore(node.Value, pair);
        Operand first = LowerBefore(pair.Elements[0], pair.Elements[1]);
        Operand second = Lower(pair.Elements[1]);
        int result = ResultSlot(target, mark);
        Builder.Emit(new GetPairItem { Target = result, Value = value, First = first, Second = second }, Positions.Of(node));
        return Operand.OfSlot(result);
    }

    public override Operand VisitSlice(Slice node)
    {
        int target = TakeTarget();
        int mark = Builder.Mark();
        (Operand start, Operand stop, Operand step) = LowerBounds(node);
        int result = ResultSlot(target, mark);
        Builder.Emit(new BuildSlice { Target = result, Start = start, Stop = stop, Step = step }, Positions.Of(node));
        return Operand.OfSlot(result);
    }

    public override Operand VisitJoinedString(JoinedString node)
    {
        int target = TakeTarget();
        if (node.Parts is [FormattedValue only])
            return Format(only, target);
        int mark = Builder.Mark();
        Operand[] parts = node.Parts.Length <= DisplayLowering.MostAtOnce
            ? Parts(node, 0, node.Parts.Length)
            : JoinedParts(node);
        int result = ResultSlot(target, mark);
        Builder.Emit(new BuildString { Target = result, Parts = parts }, Positions.Of(node));
        return Operand.OfSlot(result);
    }

    private Operand[] Parts(JoinedString node, int from, int to)
    {
        var parts = new Operand[to - from];
        for (int i = from; i < to; i++)
        {
            parts[i - from] = node.Parts[i] is TextPart text
                ? Builder.Constant(PyValue.Str(text.Text))
                : Format((FormattedValue)node.Parts[i], NoTarget);
        }

        return parts;
    }

    /// <summary>The parts of a long string, many of them joined to one, so that few are kept at a time.</summary>
    private Operand[] JoinedParts(JoinedString node)
    {
        var joined = new List<Operand>();
        for (int from = 0; from < node.Parts.Length; from += DisplayLowering.MostAtOnce)
        {
            int mark = Builder.Mark();
            Operand[] parts = Parts(node, from, Math.Min(node.Parts.Length, from + DisplayLowering.MostAtOnce));
            int part = ResultSlot(NoTarget, mark);
            Builder.Emit(new BuildString { Target = part, Parts = parts }, Positions.Of(node));
            joined.Add(Operand.OfSlot(part));
        }

        return [.. joined];
    }

    private Operand LowerSlicing(Subscript node, Slice slice, bool isTransient)
    {
        int target = TakeTarget();
        int mark = Builder.Mark();
        bool isConstant = HasConstantBounds(slice);
        Operand value = isConstant ? LowerTransient(node.Value) : LowerBefore(node.Value, slice);
        (Operand start, Operand stop, Operand step) = LowerBounds(slice);
        int result = ResultSlot(target, mark);
        Builder.Emit(
            new GetSlice { Target = result, Value = value, Start = start, Stop = stop, Step = step, IsTransient = isTransient },
            Positions.Of(node));
        return Operand.OfSlot(result);
    }

    /// <summary>Lowers what is subscribed next, with a constant: nothing comes between that could see the items of a slice or change them.</summary>
    private Operand LowerTransient(Expression value)
    {
        if (value is not Subscript { Index: Slice slice } slicing)
            return Lower(value);
        CompilationStack.Descend();
        function.Program.Warnings.CheckSubscript(slicing);
        return LowerSlicing(slicing, slice, isTransient: true);
    }

    private bool IsConstant(Expression expression) => function.Program.Folder.Fold(expression) is not null;

    private bool HasConstantBounds(Slice slice)
        => (slice.Lower is null || IsConstant(slice.Lower))
            && (slice.Upper is null || IsConstant(slice.Upper))
            && (slice.Step is null || IsConstant(slice.Step));

    private (Operand Start, Operand Stop, Operand Step) LowerBounds(Slice node)
    {
        bool isUpperLoud = node.Upper is not null && !IsQuiet(node.Upper);
        bool isStepLoud = node.Step is not null && !IsQuiet(node.Step);
        Operand start = LowerBound(node.Lower, isUpperLoud || isStepLoud);
        Operand stop = LowerBound(node.Upper, isStepLoud);
        return (start, stop, LowerBound(node.Step, false));
    }

    private Operand LowerBound(Expression? bound, bool isFollowed)
        => bound is null ? Builder.None() : LowerBefore(bound, isFollowed);

    /// <summary>One replacement field: the conversion, then the spec, then the formatting, which a converted str needs only for a spec.</summary>
    private Operand Format(FormattedValue node, int target)
    {
        CodePosition position = Positions.Of(node);
        int mark = Builder.Mark();
        Operand value = LowerBefore(node.Value, node.FormatSpec);
        bool isConverted = node.Conversion != Conversion.None;
        if (isConverted)
        {
            int converted = ResultSlot(node.FormatSpec is null ? target : NoTarget, mark);
            Builder.Emit(
                new ConvertValue { Target = converted, Value = value, Conversion = CodeOf(node.Conversion) }, position);
            value = Operand.OfSlot(converted);
        }

        if (isConverted && node.FormatSpec is null)
            return value;
        Operand spec = node.FormatSpec is null ? Operand.None : Lower(node.FormatSpec);
        int result = ResultSlot(target, mark);
        Builder.Emit(new FormatValue { Target = result, Value = value, Spec = spec }, position);
        return Operand.OfSlot(result);
    }

    private static int CodeOf(Conversion conversion) => conversion switch
    {
        Conversion.Str => 's',
        Conversion.Repr => 'r',
        _ => 'a',
    };
}
