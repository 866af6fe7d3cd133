using Monty.Runtime.Core;

namespace Monty.Runtime.Calls;

/// <summary>Checks the numbers of positional and keyword arguments, in the order and with the words of CPython's parsers.</summary>
internal readonly ref struct ArityChecker(NativeSignature signature, PyValue self, int positional, ReadOnlySpan<string> names)
{
    private readonly NativeSignature _signature = signature;
    private readonly PythonSignature _shape = signature.Shape;
    private readonly PyValue _self = self;
    private readonly int _positional = positional;
    private readonly ReadOnlySpan<string> _names = names;

    /// <summary>What errors call the function: <c>__init__</c> goes by the name of its type, where it has none of its own for errors.</summary>
    private string Name
        => !IsInitializer ? _signature.Member.Name
            : _signature.FunctionName == _signature.Member.Name ? _self.Type.QualifiedName
            : _signature.FunctionName;

    private string QualifiedName => IsInitializer ? Name + "()" : NativeErrors.QualifiedName(_signature.Member, _self);

    private bool IsInitializer => _signature.Member is { Kind: NativeKind.Method, Name: "__init__" } && _signature.Style != ArgumentStyle.Wrapper;

    /// <exception cref="RaisedException">A number does not fit.</exception>
    public void Check()
    {
        switch (_signature.Style)
        {
            case ArgumentStyle.Fixed:
                RefuseKeywords();
                CheckFixed();
                break;
            case ArgumentStyle.Wrapper:
                RefuseWrapperKeywords();
                if (Name == "__get__")
                    CheckUnpacked();
                else
                    CheckWrapper();
                break;
            case ArgumentStyle.SeparateKeywords:
                CheckUnpacked();
                CheckSeparateKeywords();
                break;
            case ArgumentStyle.SomeAndSeparateKeywords:
                if (_positional == 0)
                    throw NativeErrors.Unpacked(Name, "at least ", 1, 0);
                CheckSeparateKeywords();
                break;
            case ArgumentStyle.Enumerate:
                CheckEnumerate();
                break;
            case ArgumentStyle.Vectorcall when _names.Length == 0:
                CheckUnpacked();
                break;
            case ArgumentStyle.Python:
                new PythonArityChecker(_signature, _positional, _names).Check();
                break;
            case ArgumentStyle.Variadic:
            case ArgumentStyle.Unpack:
                RefuseKeywords();
                CheckUnpacked();
                break;
            default:
                CheckClinic();
                break;
        }
    }

    private void RefuseKeywords()
    {
        if (_names.Length > 0 && !_shape.TakesKeywords)
            throw Errors.TypeError($"{QualifiedName} takes no keyword arguments").ToException();
    }

    private void CheckFixed()
    {
        if (_positional == _shape.PositionalCount)
            return;
        throw Errors.TypeError($"{QualifiedName} takes {_signature.FixedCount} ({_positional} given)").ToException();
    }

    private void RefuseWrapperKeywords()
    {
        if (_names.Length > 0 && !_shape.TakesKeywords)
            throw Errors.TypeError($"wrapper {Name}() takes no keyword arguments").ToException();
    }

    private void CheckWrapper()
    {
        int least = _shape.RequiredPositionalCount;
        int most = _signature.MaximumPositional;
        if (_positional >= least && _positional <= most)
            return;
        string name = least == 2 ? Name + " " : "";
        string expected = least == most ? NativeErrors.Count(least, "argument") : $"{least} or {most} arguments";
        throw Errors.TypeError($"{name}expected {expected}, got {_positional}").ToException();
    }

    private void CheckUnpacked()
    {
        int least = _shape.RequiredPositionalCount;
        int most = _signature.MaximumPositional;
        if (_positional < least)
            throw NativeErrors.Unpacked(Name, least == most ? "" : "at least ", least, _positional);
        if (_positional > most)
            throw NativeErrors.Unpacked(Name, least == most ? "" : "at most ", most, _positional);
    }

    private void CheckSeparateKeywords()
    {
        int most = _shape.Slots.Length - _shape.PositionalCount;
        if (_names.Length > most && !_shape.HasVarKeyword)
            throw NativeErrors.TooMany(_signature.KeywordErrorName, "at most", most, "keyword ", _names.Length);
    }

    private void CheckEnumerate()
    {
        int given = _positional + _names.Length;
        if (given == 0)
            throw Errors.TypeError($"{Name}() missing required argument '{_shape.Slots[0].Name}'").ToException();
        if (given > _shape.Slots.Length)
            throw NativeErrors.TooMany(Name, "at most", _shape.Slots.Length, "", given);
        for (int i = 0; i < _names.Length; i++)
        {
            // Positions are filled in order here: the names that are left must be those of the last parameters.
            int slot = NativeBinder.SlotOf(_signature, _names[i]);
            if (slot < _positional || (_positional + _names.Length <= slot))
                throw Errors.TypeError($"'{_names[i]}' is an invalid keyword argument for {Name}()").ToException();
        }
    }

    private void CheckClinic()
    {
        RefuseKeywords();
        int slots = _shape.Slots.Length;
        int least = Math.Min(_shape.PositionalOnlyCount, _shape.RequiredPositionalCount);
        int most = _shape.PositionalCount;
        bool variadic = _shape.HasVarPositional || _shape.HasVarKeyword;
        if (!variadic && _positional + _names.Length > slots)
            throw NativeErrors.TooMany(Name, "at most", slots, _positional == 0 ? "keyword " : "", _positional + _names.Length);
        if (_positional > most && !_shape.HasVarPositional)
        {
            if (most == 0)
                throw Errors.TypeError($"{Name}() takes no positional arguments").ToException();
            bool exact = _shape.RequiredPositionalCount == most;
            throw NativeErrors.TooMany(Name, exact ? "exactly" : "at most", most, "positional ", _positional);
        }

        if (_positional < least)
            throw NativeErrors.TooMany(Name, least < most || _shape.HasVarPositional ? "at least" : "exactly", least, "positional ", _positional);
    }
}
