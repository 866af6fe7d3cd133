using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>t-strings (PEP 750).</summary>
internal sealed class TemplateLowering(FunctionLowering function)
{
    private IrBuilder Builder => function.Builder;

    public Operand Template(TemplateString node, int target)
    {
        CodePosition position = Positions.Of(node);
        int mark = Builder.Mark();
        var strings = new List<Operand>();
        var interpolations = new List<Operand>();
        string text = "";
        foreach (JoinedPart part in node.Parts)
        {
            if (part is TextPart literal)
            {
                text = literal.Text;
                continue;
            }

            strings.Add(Text(text));
            text = "";
            interpolations.Add(Interpolate((Interpolation)part));
        }

        strings.Add(Text(text));
        int texts = Builder.NewTemporary();
        Builder.Emit(new BuildTuple { Target = texts, Items = [.. strings] }, position);
        int fields = Builder.NewTemporary();
        Builder.Emit(new BuildTuple { Target = fields, Items = [.. interpolations] }, position);
        int result = function.Expressions.ResultSlot(target, mark);
        function.TypeScopes.Intrinsic(
            Intrinsic.MakeTemplate, "", result, [Operand.OfSlot(texts), Operand.OfSlot(fields)], position);
        return Operand.OfSlot(result);
    }

    private Operand Interpolate(Interpolation node)
    {
        CodePosition position = Positions.Of(node);
        int made = Builder.NewTemporary();
        int mark = Builder.Mark();
        Operand value = function.Expressions.LowerBefore(node.Value, node.FormatSpec);
        Operand spec = node.FormatSpec is null ? Text("") : function.Expressions.Lower(node.FormatSpec);
        Operand conversion = node.Conversion switch
        {
            Conversion.None => Builder.None(),
            Conversion.Str => Text("s"),
            Conversion.Repr => Text("r"),
            _ => Text("a"),
        };
        Builder.Release(mark);
        function.TypeScopes.Intrinsic(
            Intrinsic.MakeInterpolation, "", made, [value, Text(node.ExpressionText), conversion, spec], position);
        return Operand.OfSlot(made);
    }

    private Operand Text(string text) => Builder.Constant(PyValue.Str(text));
}
