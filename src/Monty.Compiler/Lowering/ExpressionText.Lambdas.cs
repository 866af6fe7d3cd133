using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Lowering;

/// <remarks>Functions without a name.</remarks>
internal sealed partial class ExpressionText
{
    public override Unit VisitLambda(Lambda node) => Grouped(Level.Test, () =>
    {
        bool isNaked = node.Parameters.PositionalOnly.Length + node.Parameters.Regular.Length == 0;
        _text.Append(isNaked ? "lambda" : "lambda ");
        WriteParameters(node.Parameters);
        _text.Append(": ");
        Write(node.Body, Level.Test);
    });

    private void WriteParameters(ParameterList parameters)
    {
        bool isFirst = true;
        foreach (Parameter parameter in parameters.PositionalOnly)
            WriteParameter("", parameter, ref isFirst);
        if (parameters.PositionalOnly.Length > 0)
            _text.Append(", /");
        foreach (Parameter parameter in parameters.Regular)
            WriteParameter("", parameter, ref isFirst);
        if (parameters.Variadic is not null)
            WriteParameter("*", parameters.Variadic, ref isFirst);
        else if (parameters.KeywordOnly.Length > 0)
            WriteParameter("*", null, ref isFirst);
        foreach (Parameter parameter in parameters.KeywordOnly)
            WriteParameter("", parameter, ref isFirst);
        if (parameters.KeywordVariadic is not null)
            WriteParameter("**", parameters.KeywordVariadic, ref isFirst);
    }

    private void WriteParameter(string stars, Parameter? parameter, ref bool isFirst)
    {
        _text.Append(isFirst ? "" : ", ").Append(stars).Append(parameter?.Name);
        isFirst = false;
        if (parameter?.Default is null)
            return;
        _text.Append('=');
        Write(parameter.Default, Level.Test);
    }
}
