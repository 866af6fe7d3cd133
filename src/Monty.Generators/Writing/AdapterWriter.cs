using System.Collections.Generic;
using System.Linq;
using Monty.Generators.Model;

namespace Monty.Generators.Writing;

/// <summary>Writes the adapter of one native method.</summary>
/// <remarks>
/// The common call (all positional, an accepted number) is one check of the length and then conversions; everything else
/// goes through <c>NativeBinder</c>, which gives a span with one slot for each parameter.
/// </remarks>
internal sealed class AdapterWriter(ClassWriter owner, MemberModel member, string row, string name, SourceText text)
{
    public void Write()
    {
        var usual = new UsualCallWriter(member, text);
        if (!usual.IsApart)
        {
            WriteAnyCall(name);
            return;
        }

        Open(name);
        string rest = name + "Unusual";
        usual.Write(rest);
        text.Close().Line();
        WriteAnyCall(rest);
    }

    private void Open(string method)
        => text.Open($"private PyValue {method}(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)");

    private void WriteAnyCall(string method)
    {
        Open(method);
        bool isCalled = member.Kind is not (MemberKind.Getter or MemberKind.Setter);
        string kinds = isCalled && member.Replaying == 0 ? Conversions() : "";
        if (member.Replaying != 0)
        {
            text.Line(member.Replaying == 1 ? "if (context.Pinned == 0)" : "if (context.Pinned == 0 && NativeBinder.AnyCallsBack(arguments))");
            text.Line($"    return NativeReplay.Run(context, {row}, self, arguments, keywords);");
        }

        if (kinds.Length > 0)
            text.Line("ReadOnlySpan<PyValue> given = arguments;");
        text.Open("try");
        if (member.Kind is not (MemberKind.Getter or MemberKind.Setter))
            WriteBinding();
        if (kinds.Length > 0)
            WriteConversion(kinds);
        WriteCall();
        text.Close().Open("catch (RaisedException raised)").Line("return context.Raise(raised);").Close();
        text.Close().Line();
    }

    /// <summary>For each parameter the conversion that may call back, see <c>ArgumentConversionFrame</c>; empty where none does.</summary>
    private string Conversions()
    {
        var kinds = new char[member.Parameters.Count(parameter => parameter.Slot >= 0)];
        for (int i = 0; i < kinds.Length; i++)
            kinds[i] = '.';
        foreach (ParameterModel parameter in member.Parameters)
        {
            if (parameter.Slot >= 0)
                kinds[parameter.Slot] = ConversionKind(parameter);
        }

        string text = new(kinds);
        return text.Trim('.', 's').Length == 0 ? "" : text;
    }

    private static char ConversionKind(ParameterModel parameter) => parameter.Type switch
    {
        ClrType.Int32 or ClrType.Int64 => parameter.IsNullable ? 'I' : 'i',
        ClrType.BigInteger => parameter.IsNullable ? 'N' : 'n',
        ClrType.Double => parameter.IsNullable ? 'F' : 'f',
        ClrType.Bool => parameter.IsNullable ? 'B' : 'b',
        ClrType.Object when !parameter.IsNullable && parameter.PythonType == "str" => 's',
        _ => '.',
    };

    private void WriteConversion(string kinds)
    {
        var tests = new List<string>();
        foreach (ParameterModel parameter in member.Parameters)
        {
            if (parameter.Slot >= 0 && kinds[parameter.Slot] is not ('.' or 's'))
                tests.Add($"NativeBinder.CallsBack({(parameter.Default is null ? $"arguments[{parameter.Slot}]" : $"NativeBinder.At(arguments, {parameter.Slot})")})");
        }

        text.Line($"if (context.Pinned == 0 && ({string.Join(" || ", tests)}))");
        text.Line($"    return new ArgumentConversionFrame(\"{kinds}\", {row}, self, given, keywords).Start(context);");
    }

    private void WriteBinding()
    {
        Arity arity = member.Arity;
        if (arity.HasVarPositional || arity.HasVarKeyword)
        {
            WriteVariadicBinding();
            return;
        }

        if (!arity.NeedsKeywords)
            text.Line($"if ({UnusualCall(arity)})");
        text.Line($"    arguments = NativeBinder.Bind({row}, self, arguments, keywords);");
    }

    private void WriteVariadicBinding()
    {
        Arity arity = member.Arity;
        text.Line("ReadOnlySpan<PyValue> rest = default;").Line("KeywordArguments named = default;");
        string bind = $"    arguments = NativeBinder.BindVariadic({row}, self, arguments, keywords, out rest, out named);";
        if (arity.NeedsKeywords)
        {
            text.Line(bind);
            return;
        }

        text.Line($"if ({UnusualCall(arity)})").Line(bind);
        if (arity.HasVarPositional)
            text.Line("else").Line($"    NativeBinder.SplitRest(ref arguments, out rest, {arity.Positional});");
    }

    private static string UnusualCall(Arity arity)
    {
        if (arity.HasVarPositional)
            return arity.Required == 0 ? "keywords is not null" : $"keywords is not null || arguments.Length < {arity.Required}";
        int optional = arity.Positional - arity.Required;
        return optional == 0
            ? $"keywords is not null || arguments.Length != {arity.Positional}"
            : $"keywords is not null || (uint)(arguments.Length - {arity.Required}) > {optional}u";
    }

    private void WriteCall()
    {
        var arguments = new List<string>();
        if (member.TakesContext)
            arguments.Add("context");
        if (member.Self is { } self)
            arguments.Add(ConvertSelf(self));
        foreach (ParameterModel parameter in member.Parameters)
            arguments.Add(Convert(parameter));
        string call = $"{member.Owner.FullName}.{member.ClrName}({string.Join(", ", arguments)})";
        if (member.Result == ClrType.Void)
            text.Line(call + ";").Line("return PyValue.None;");
        else
            text.Line($"return {ResultWriter.Convert(member, call)};");
    }

    private static string ConvertSelf(ParameterModel self) => self.Type switch
    {
        ClrType.Object => $"self.Ref as {self.TypeName} ?? NativeBinder.Self<{self.TypeName}>(self)",
        ClrType.Double => "NativeBinder.Double(context, self)",
        ClrType.Bool => "self.IsTrue",
        _ => "self",
    };

    private string Convert(ParameterModel parameter)
    {
        if (parameter.Slot < 0 && member.Kind != MemberKind.Setter)
            return parameter.Type == ClrType.Span ? "rest" : "named";
        string argument = Argument(parameter);
        return parameter.Type switch
        {
            ClrType.Value => argument,
            ClrType.Object => ConvertObject(parameter, argument),
            ClrType.String => ConvertText(parameter, argument),
            _ => $"NativeBinder.{(parameter.IsNullable ? "Nullable" : "")}{parameter.Type}(context, {argument})",
        };
    }

    /// <summary>The argument as a <c>PyValue</c>, with its default where it may be left out.</summary>
    private string Argument(ParameterModel parameter)
    {
        if (parameter.Default is null)
            return $"arguments[{parameter.Slot}]";
        string? value = DefaultWriter.Write(owner, parameter.Default, parameter);
        return value is null
            ? $"NativeBinder.At(arguments, {parameter.Slot})"
            : $"NativeBinder.At(arguments, {parameter.Slot}, {value})";
    }

    private string ConvertObject(ParameterModel parameter, string argument)
    {
        string local = argument;
        if (parameter.Default is not null)
        {
            local = "value" + parameter.Slot;
            text.Line($"PyValue {local} = {argument};");
        }

        return $"{local}.Ref as {parameter.TypeName} ?? {Fallback(parameter)}<{parameter.TypeName}>({Place(parameter)}, {local}, \"{parameter.PythonType}\")";
    }

    private string ConvertText(ParameterModel parameter, string argument)
        => parameter.IsNullable
            ? $"NativeBinder.NullableString({Place(parameter)}, {argument})"
            : $"NativeBinder.String({Place(parameter)}, {argument})";

    private static string Fallback(ParameterModel parameter)
        => parameter.IsNullable ? "NativeBinder.NullableObject" : "NativeBinder.Object";

    private string Place(ParameterModel parameter) => $"{row}, {parameter.Slot}";
}
