using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Types whose keyword arguments become attributes: <c>NameError(name=)</c>, <c>AttributeError(name=, obj=)</c>.</summary>
internal class NamedErrorBehaviour(params string[] names) : ExceptionBehaviour
{
    public const int Name = 0;
    public const int Object = 1;

    public override string[] FieldNames { get; } = names;

    public override bool DefinesInit => true;

    public override bool RemembersVariables => true;

    /// <summary>The fields, counted from the end, that keyword arguments set.</summary>
    protected virtual int FirstKeyword => 0;

    public override PyValue Initialize(PyContext context, PyException exception, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        int positional = arguments.Length - (keywords?.Count ?? 0);
        SetArguments(exception, arguments[..positional]);
        for (int field = FirstKeyword; field < FieldNames.Length && exception.HasFields; field++)
            exception.SetField(field, PyValue.None);
        if (keywords is { Count: > 1 } && FieldNames.Length - FirstKeyword < keywords.Count)
            return context.Raise(Surplus(exception, keywords.Count));
        for (int i = 0; i < keywords?.Count; i++)
        {
            int field = Array.IndexOf(FieldNames, keywords.Names[i]);
            if (field < FirstKeyword)
                return context.Raise(Unexpected(exception, keywords.Names[i]));
            exception.SetField(field, arguments[positional + i]);
        }

        return PyValue.None;
    }

    private PyException Unexpected(PyException exception, string keyword)
        => Errors.UnexpectedKeyword(Declaring(exception).Name, keyword, FieldNames.AsSpan(FirstKeyword));

    private PyException Surplus(PyException exception, int given)
    {
        int most = FieldNames.Length - FirstKeyword;
        return Errors.TypeError($"{Declaring(exception).Name}() takes at most {NativeErrors.Count(most, "keyword argument")} ({given} given)");
    }

    /// <summary>The built-in type that has the behaviour is the one CPython names, not a subclass.</summary>
    private PyType Declaring(PyException exception)
    {
        PyType declaring = exception.Class;
        while (declaring.Base is { } next && ReferenceEquals(next.Exceptions, this))
            declaring = next;
        return declaring;
    }
}

/// <summary><c>ImportError(msg, *, name=None, path=None, name_from=None)</c></summary>
internal sealed class ImportErrorBehaviour() : NamedErrorBehaviour("msg", "name", "path", "name_from")
{
    public const int Message = 0;
    public const int ModuleName = 1;
    public const int NameFrom = 3;

    public override bool DefinesStr => true;

    public override bool RemembersVariables => false;

    protected override int FirstKeyword => 1;

    public override PyValue Initialize(PyContext context, PyException exception, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        PyValue result = base.Initialize(context, exception, arguments, keywords);
        if (!result.IsSignal)
            exception.SetField(Message, exception.Arguments.Count == 1 ? exception.Arguments.Items[0] : PyValue.None);
        return result;
    }

    public override PyValue Str(PyContext context, PyException exception)
        => exception.Field(Message).Ref is PyStr message ? message : base.Str(context, exception);
}
