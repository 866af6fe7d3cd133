using System.Collections.Immutable;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>The pattern of one case.</summary>
/// <param name="function">The function being lowered.</param>
/// <param name="mayFitAll">Whether the pattern may be one that fits everything.</param>
internal sealed class PatternLowering(FunctionLowering function, bool mayFitAll) : PatternVisitor<Unit>
{
    private bool _mayFitAll = mayFitAll;
    private Operand _subject;
    private int _fail;

    /// <summary>The names to bind and the temporaries that hold their values, in order.</summary>
    public List<(string Name, int Slot)> Captures { get; private set; } = [];

    private IrBuilder Builder => function.Builder;

    private SyntaxErrors Errors => function.Errors;

    /// <summary>Goes on behind if the subject, a temporary, fits; else at the label.</summary>
    public void Match(Pattern pattern, Operand subject, int fail)
    {
        CompilationStack.Descend();
        (Operand outer, int outerFail) = (_subject, _fail);
        (_subject, _fail) = (subject, fail);
        pattern.Accept(this);
        (_subject, _fail) = (outer, outerFail);
    }

    public override Unit VisitValue(ValuePattern node)
    {
        if (node.Value is JoinedString or TemplateString)
            throw Errors.At(node.Span, "patterns may only match literals and attribute lookups");
        int mark = Builder.Mark();
        Operand value = function.Expressions.Lower(node.Value);
        int result = function.Expressions.ResultSlot(-1, mark);
        Builder.Emit(
            new Ir.Compare { Target = result, Operator = CompareOperator.Equal, Left = _subject, Right = value },
            Positions.Of(node));
        FailUnless(result, mark, Positions.Of(node));
        return default;
    }

    public override Unit VisitSingleton(SingletonPattern node)
    {
        int mark = Builder.Mark();
        Operand value = function.Expressions.Lower(node.Value);
        int result = Builder.NewTemporary();
        Builder.Emit(new Is { Target = result, Left = _subject, Right = value }, Positions.Of(node));
        FailUnless(result, mark, Positions.Of(node));
        return default;
    }

    public override Unit VisitWildcard(WildcardPattern node)
    {
        if (!_mayFitAll)
            throw Errors.At(node.Span, "wildcard makes remaining patterns unreachable");
        return default;
    }

    public override Unit VisitCapture(CapturePattern node)
    {
        if (!_mayFitAll)
            throw Errors.At(node.Span, $"name capture '{node.Name}' makes remaining patterns unreachable");
        Capture(node.Name, _subject.Slot, node.Span);
        return default;
    }

    public override Unit VisitAs(AsPattern node)
    {
        int subject = _subject.Slot;
        Match(node.Inner, _subject, _fail);
        Capture(node.Name, subject, node.Span);
        return default;
    }

    public override Unit VisitOr(OrPattern node)
    {
        bool mayFitAll = _mayFitAll;
        List<(string Name, int Slot)> before = Captures;
        int fail = _fail;
        int fits = Builder.NewLabel();
        List<(string Name, int Slot)>? common = null;
        for (int i = 0; i < node.Alternatives.Length; i++)
        {
            bool isLast = i == node.Alternatives.Length - 1;
            _mayFitAll = isLast && mayFitAll;
            Captures = [];
            int next = isLast ? fail : Builder.NewLabel();
            if (common is null)
            {
                Match(node.Alternatives[i], _subject, next);
                common = CopyCaptures();
            }
            else
            {
                int mark = Builder.Mark();
                Match(node.Alternatives[i], _subject, next);
                Unify(common, node.Span);
                Builder.Release(mark);
            }

            Builder.Jump(fits);
            if (!isLast)
                Builder.Start(next);
        }

        Builder.Start(fits);
        _mayFitAll = mayFitAll;
        Captures = before;
        foreach ((string name, int slot) in common!)
            Capture(name, slot, node.Span);
        return default;
    }

    public override Unit VisitSequence(SequencePattern node)
    {
        CodePosition position = Positions.Of(node);
        int star = StarIndex(node);
        int count = node.Elements.Length;
        int mark = Builder.Mark();
        int fits = Builder.NewTemporary();
        Builder.Emit(
            new MatchSequence { Target = fits, Subject = _subject, Count = star < 0 ? count : count - 1, HasStar = star >= 0 },
            position);
        FailUnless(fits, mark, position);
        if (star >= 0 && node.Elements[star] is StarPattern { Name: null })
            MatchItems(node, star, position);
        else if (!IsAllWildcards(node.Elements))
            MatchAll(node.Elements, UnpackItems(count, star, position));
        return default;
    }

    public override Unit VisitStar(StarPattern node)
    {
        if (node.Name is not null)
            Capture(node.Name, _subject.Slot, node.Span);
        return default;
    }

    public override Unit VisitMapping(MappingPattern node)
    {
        CodePosition position = Positions.Of(node);
        CheckKeys(node);
        int mark = Builder.Mark();
        int fits = Builder.NewTemporary();
        Builder.Emit(new MatchMapping { Target = fits, Subject = _subject, Count = node.Items.Length }, position);
        FailUnless(fits, mark, position);

        Operand[] keys = [];
        if (node.Items.Length > 0)
        {
            int values = Builder.NewTemporary();
            keys = function.Expressions.LowerAll([.. node.Items.Select(item => item.Key)]);
            Builder.Emit(new MatchKeys { Target = values, Subject = _subject, Keys = keys }, position);
            FailIfNone(values, position);
            MatchAll([.. node.Items.Select(item => item.Pattern)], UnpackTuple(values, node.Items.Length, position));
        }

        if (node.Rest is not null)
            CaptureRest(node, keys, position);
        return default;
    }

    public override Unit VisitClass(ClassPattern node)
    {
        CodePosition position = Positions.Of(node);
        string[] names = AttributeNames(node);
        int mark = Builder.Mark();
        Operand type = function.Expressions.Lower(node.Type);
        int attributes = function.Expressions.ResultSlot(-1, mark);
        Builder.Emit(
            new MatchClass
            {
                Target = attributes,
                Subject = _subject,
                Class = type,
                PositionalCount = node.Positional.Length,
                Names = new KeywordNames(names),
            },
            position);
        FailIfNone(attributes, position);
        ImmutableArray<Pattern> patterns = [.. node.Positional, .. node.Keywords.Select(keyword => keyword.Pattern)];
        if (patterns.Length > 0)
            MatchAll(patterns, UnpackTuple(attributes, patterns.Length, position));
        return default;
    }

    /// <summary>Matches the parts of a subject, each of which may fit everything.</summary>
    private void MatchAll(ImmutableArray<Pattern> patterns, int[] slots)
    {
        bool mayFitAll = _mayFitAll;
        _mayFitAll = true;
        for (int i = 0; i < slots.Length; i++)
            Match(patterns[i], Operand.OfSlot(slots[i]), _fail);
        _mayFitAll = mayFitAll;
    }

    /// <summary><c>[first, *_, last]</c>: only the items that are looked at are taken.</summary>
    private void MatchItems(SequencePattern node, int star, CodePosition position)
    {
        bool mayFitAll = _mayFitAll;
        _mayFitAll = true;
        for (int i = 0; i < node.Elements.Length; i++)
        {
            if (i == star || node.Elements[i] is WildcardPattern)
                continue;
            int item = Builder.NewTemporary();
            Operand index = Builder.Constant(PyValue.Int(i < star ? i : node.Elements.Length - i));
            if (i > star)
            {
                function.TypeScopes.Intrinsic(Intrinsic.IndexFromEnd, "", item, [_subject, index], position);
                index = Operand.OfSlot(item);
            }

            Builder.Emit(new GetItem { Target = item, Value = _subject, Key = index }, position);
            Match(node.Elements[i], Operand.OfSlot(item), _fail);
        }

        _mayFitAll = mayFitAll;
    }

    private int[] UnpackItems(int count, int star, CodePosition position)
    {
        int[] slots = NewTemporaries(count);
        if (star < 0)
            Builder.Emit(new Unpack { Targets = slots, Source = _subject }, position);
        else
            Builder.Emit(new UnpackStarred { Targets = slots, Before = star, Source = _subject }, position);
        return slots;
    }

    private int[] UnpackTuple(int tuple, int count, CodePosition position)
    {
        int[] slots = NewTemporaries(count);
        Builder.Emit(new Unpack { Targets = slots, Source = Operand.OfSlot(tuple) }, position);
        return slots;
    }

    private int[] NewTemporaries(int count)
    {
        var slots = new int[count];
        for (int i = 0; i < count; i++)
            slots[i] = Builder.NewTemporary();
        return slots;
    }

    /// <summary><c>**rest</c>: a dict of what the keys did not take.</summary>
    private void CaptureRest(MappingPattern node, Operand[] keys, CodePosition position)
    {
        int rest = Builder.NewTemporary();
        Builder.Emit(new BuildDict { Target = rest }, position);
        Builder.Emit(new DictUpdate { Dict = Operand.OfSlot(rest), Mapping = _subject }, position);
        foreach (Operand key in keys)
            Builder.Emit(new DeleteItem { Value = Operand.OfSlot(rest), Key = key }, position);
        Capture(node.Rest!, rest, node.Span);
    }

    private void Capture(string name, int slot, SourceSpan span)
    {
        foreach ((string known, _) in Captures)
        {
            if (known == name)
                throw Errors.At(span, $"multiple assignments to name '{name}' in pattern");
        }

        Captures.Add((name, slot));
    }

    /// <summary>Puts what an alternative captured where the first one puts it.</summary>
    private void Unify(List<(string Name, int Slot)> common, SourceSpan span)
    {
        bool isSame = Captures.Count == common.Count;
        var sources = new List<(int Slot, int Source)>();
        foreach ((string name, int slot) in common)
        {
            int index = Captures.FindIndex(capture => capture.Name == name);
            if (index < 0)
                isSame = false;
            else
                sources.Add((slot, Captures[index].Slot));
        }

        if (!isSame)
            throw Errors.At(span, "alternative patterns bind different names");

        foreach ((int slot, int source) in sources)
            Builder.Move(slot, Operand.OfSlot(source));
    }

    /// <summary>The captures in temporaries of their own, which other alternatives can write.</summary>
    private List<(string Name, int Slot)> CopyCaptures()
    {
        var copies = new List<(string Name, int Slot)>();
        foreach ((string name, int slot) in Captures)
        {
            int copy = Builder.NewTemporary();
            Builder.Move(copy, Operand.OfSlot(slot));
            copies.Add((name, copy));
        }

        return copies;
    }

    private void FailUnless(int condition, int mark, CodePosition position)
    {
        int fits = Builder.NewLabel();
        Builder.Emit(new BranchIf { Condition = Operand.OfSlot(condition), IfTrue = fits, IfFalse = _fail }, position);
        Builder.Start(fits);
        Builder.Release(mark);
    }

    private void FailIfNone(int slot, CodePosition position)
    {
        int isSome = Builder.NewTemporary();
        Builder.Emit(
            new Is { Target = isSome, Left = Operand.OfSlot(slot), Right = Builder.None(), Negated = true }, position);
        int fits = Builder.NewLabel();
        Builder.Emit(new BranchIf { Condition = Operand.OfSlot(isSome), IfTrue = fits, IfFalse = _fail }, position);
        Builder.Start(fits);
    }

    private void CheckKeys(MappingPattern node)
    {
        var seen = new ConstantPool();
        foreach (MappingPatternItem item in node.Items)
        {
            if (item.Key is JoinedString or TemplateString)
                throw Errors.At(node.Span, "mapping pattern keys may only match literals and attribute lookups");
            if (function.Program.Folder.Fold(item.Key) is not { } key)
                continue;
            int known = seen.Values.Count;
            seen.Add(Normalized(key));
            if (seen.Values.Count == known)
                throw Errors.At(node.Span, $"mapping pattern checks duplicate key ({TextOf(key, item.Key)})");
        }
    }

    /// <summary>The <c>repr</c> of a key.</summary>
    private string TextOf(PyValue key, Expression expression) => key switch
    {
        { IsFloat: true } => Runtime.Values.FloatText.Repr(key.AsFloat),
        { Ref: Runtime.Values.PyComplex complex } => Runtime.Values.ComplexText.Repr(complex),
        { IsInt: true } => key.Bits.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => ExpressionText.Of(expression, Errors),
    };

    /// <summary>The int that a key is equal to, if there is one.</summary>
    private static PyValue Normalized(PyValue key)
    {
        double? number = key switch
        {
            { IsBool: true } => key.Bits,
            { IsFloat: true } => BitConverter.Int64BitsToDouble(key.Bits),
            { Ref: Runtime.Values.PyComplex { Imaginary: 0 } complex } => complex.Real,
            _ => null,
        };
        return number is { } value && value == Math.Floor(value) && Math.Abs(value) < long.MaxValue ? PyValue.Int((long)value) : key;
    }

    private string[] AttributeNames(ClassPattern node)
    {
        var names = new List<string>();
        foreach (KeywordPattern keyword in node.Keywords)
        {
            if (names.Contains(keyword.Name))
                throw Errors.At(keyword.Pattern.Span, $"attribute name repeated in class pattern: {keyword.Name}");
            names.Add(keyword.Name);
        }

        return [.. names];
    }

    private int StarIndex(SequencePattern node)
    {
        int star = -1;
        for (int i = 0; i < node.Elements.Length; i++)
        {
            if (node.Elements[i] is not StarPattern)
                continue;
            if (star >= 0)
                throw Errors.At(node.Span, "multiple starred names in sequence pattern");
            star = i;
        }

        return star;
    }

    private static bool IsAllWildcards(ImmutableArray<Pattern> elements)
        => elements.All(element => element is WildcardPattern or StarPattern { Name: null });
}
