using System.Collections.Immutable;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Core;

namespace Monty.Compiler.Lowering;

/// <remarks>What is refused in a pattern.</remarks>
internal sealed partial class PatternLowering
{
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
