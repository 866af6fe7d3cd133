using System;
using System.Collections.Generic;

namespace Monty.Runtime.Calls;

/// <summary>Reads signatures such as <c>replace(old, new, /, count=-1)</c>. Compiled into the runtime and into its source generator.</summary>
internal static class SignatureParser
{
    /// <exception cref="FormatException">The text is no signature; the message says why.</exception>
    public static PythonSignature Parse(string text)
    {
        int open = text.IndexOf('(');
        if (open <= 0 || !text.EndsWith(")", StringComparison.Ordinal))
            throw new FormatException("a signature reads name(parameters)");
        var parameters = new List<SignatureParameter>();
        ParameterKind kind = ParameterKind.PositionalOrKeyword;
        foreach (string item in Split(text.Substring(open + 1, text.Length - open - 2)))
            kind = Read(item, kind, parameters);
        CheckOrder(parameters);
        return new PythonSignature(text.Substring(0, open), parameters);
    }

    /// <summary>Adds one item of the list and gives the kind of the parameters after it.</summary>
    private static ParameterKind Read(string item, ParameterKind kind, List<SignatureParameter> parameters)
    {
        if (item == "/")
        {
            for (int i = 0; i < parameters.Count; i++)
                parameters[i] = new SignatureParameter(parameters[i].Name, ParameterKind.PositionalOnly, parameters[i].DefaultText);
            return kind;
        }

        if (item == "*")
            return ParameterKind.KeywordOnly;
        if (item.StartsWith("**", StringComparison.Ordinal))
        {
            parameters.Add(new SignatureParameter(Identifier(item.Substring(2)), ParameterKind.VarKeyword, null));
            return ParameterKind.VarKeyword;
        }

        if (item.StartsWith("*", StringComparison.Ordinal))
        {
            parameters.Add(new SignatureParameter(Identifier(item.Substring(1)), ParameterKind.VarPositional, null));
            return ParameterKind.KeywordOnly;
        }

        if (kind == ParameterKind.VarKeyword)
            throw new FormatException("nothing may follow **" + parameters[parameters.Count - 1].Name);
        int equals = item.IndexOf('=');
        string name = equals < 0 ? item : item.Substring(0, equals);
        string? defaultText = equals < 0 ? null : item.Substring(equals + 1).Trim();
        parameters.Add(new SignatureParameter(Identifier(name.Trim()), kind, defaultText));
        return kind;
    }

    private static string Identifier(string name)
    {
        if (name.Length == 0)
            throw new FormatException("a parameter has no name");
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
                throw new FormatException("'" + name + "' is no parameter name");
        }

        return name;
    }

    private static void CheckOrder(List<SignatureParameter> parameters)
    {
        bool defaulted = false;
        foreach (SignatureParameter parameter in parameters)
        {
            if (parameter.Kind is not (ParameterKind.PositionalOnly or ParameterKind.PositionalOrKeyword))
                continue;
            if (defaulted && parameter.IsRequired)
                throw new FormatException("parameter '" + parameter.Name + "' needs a default, because one before it has one");
            defaulted |= !parameter.IsRequired;
        }
    }

    /// <summary>Splits at commas that are in no quotes and no parentheses.</summary>
    private static List<string> Split(string text)
    {
        var items = new List<string>();
        int start = 0;
        int depth = 0;
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\'')
                quoted = !quoted;
            else if (c == '(' && !quoted)
                depth++;
            else if (c == ')' && !quoted)
                depth--;
            if (c != ',' || quoted || depth > 0)
                continue;
            items.Add(text.Substring(start, i - start).Trim());
            start = i + 1;
        }

        string last = text.Substring(start).Trim();
        if (last.Length > 0 || items.Count > 0)
            items.Add(last);
        return items;
    }
}
