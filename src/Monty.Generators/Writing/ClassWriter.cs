using System.Collections.Generic;
using System.Linq;
using Monty.Generators.Model;

namespace Monty.Generators.Writing;

/// <summary>Writes the generated part of one class: its table of members and their adapters.</summary>
/// <remarks>
/// The table is a nested class, so that making it does not run the static initializers of the class itself. The adapters are
/// methods of its only instance: .NET calls those through delegates directly, static ones through a stub that moves the arguments.
/// </remarks>
internal sealed class ClassWriter
{
    private readonly ClassModel _class;
    private readonly SourceText _text = new();
    private readonly List<MemberModel> _rows;
    private readonly MemberModel? _constructor;
    private readonly List<string> _constants = [];

    public ClassWriter(ClassModel model)
    {
        _class = model;
        _rows = [.. model.Members.Where(member => member.Kind is not (MemberKind.Setter or MemberKind.Constructor))];
        _constructor = model.Members.FirstOrDefault(member => member.Kind == MemberKind.Constructor);
    }

    public string Write()
    {
        _text.Line("using System;").Line("using Monty.Runtime.Calls;").Line("using Monty.Runtime.Core;").Line("using Monty.Runtime.Values;");
        _text.Line().Line($"namespace {_class.Owner.Namespace};").Line();
        _text.Open($"internal static partial class {_class.Owner.Name}");
        _text.Line("/// <summary>The Python names that this class declares.</summary>");
        _text.Line("internal static NativeMember[] Members => NativeTable.Members;").Line();
        if (_constructor is not null)
            _text.Line("/// <summary>What calling the type does.</summary>").Line("internal static NativeFunction Constructor => NativeTable.Constructor;").Line();
        _text.Open("private sealed class NativeTable");
        _text.Line("private static readonly NativeTable Adapters = new();").Line();
        WriteAdapters();
        WriteConstants();
        WriteTable();
        return _text.Close().Close().ToString();
    }

    /// <summary>The name of a static field that holds a str made once.</summary>
    public string TextConstant(string literal)
    {
        int index = _constants.IndexOf(literal);
        if (index < 0)
        {
            index = _constants.Count;
            _constants.Add(literal);
        }

        return "Text" + index;
    }

    private void WriteAdapters()
    {
        for (int i = 0; i < _rows.Count; i++)
        {
            if (_rows[i].Kind != MemberKind.Constant)
                new AdapterWriter(this, _rows[i], $"Members[{i}]", "Call" + i, _text).Write();
            new QuickCodeWriter(_rows[i], i, _text).Write();
            if (SetterOf(_rows[i]) is { } setter)
                new AdapterWriter(this, setter, $"Members[{i}]", "Set" + i, _text).Write();
        }

        if (_constructor is not null)
            new AdapterWriter(this, _constructor, "Constructor.Member", "Construct", _text).Write();
    }

    private void WriteConstants()
    {
        for (int i = 0; i < _constants.Count; i++)
            _text.Line($"private static readonly PyValue Text{i} = PyValue.Str({_constants[i]});");
    }

    private void WriteTable()
    {
        _text.Open("internal static readonly NativeMember[] Members = new NativeMember[]");
        for (int i = 0; i < _rows.Count; i++)
            _text.Line(Row(_rows[i], i) + ",");
        _text.Close(";");
        if (_constructor is not null)
            _text.Line($"internal static readonly NativeFunction Constructor = new({Row(_constructor, -1)}, null, null);");
    }

    private string Row(MemberModel member, int index)
    {
        string name = DefaultWriter.Literal(member.PythonName);
        if (member.Kind == MemberKind.Constant)
            return $"NativeMember.OfConstant({name}, {ResultWriter.Convert(member, $"{_class.Owner.FullName}.{member.ClrName}")})";
        string code = index < 0 ? "Construct" : "Call" + index;
        if (member.Kind == MemberKind.Getter)
            return GetterRow(member, index);
        string extra = member.Style == 0 && member.KeywordErrorName.Length == 0 ? "" : $", (ArgumentStyle){member.Style}";
        if (member.KeywordErrorName.Length > 0)
            extra += ", " + DefaultWriter.Literal(member.KeywordErrorName);
        if (member.Flag)
            extra += ", takesDerived: true";
        extra += QuickCodeWriter.Arguments(member, index);
        if (_class.Owner.PublicModule.Length > 0)
            extra += ", publicModule: " + DefaultWriter.Literal(_class.Owner.PublicModule);
        string module = member.Kind == MemberKind.Function ? DefaultWriter.Literal(_class.Owner.Module) : "null";
        return $"NativeMember.OfCode(NativeKind.{member.Kind}, {module}, {name}, {DefaultWriter.Literal(member.Signature)}, new NativeCode(Adapters.{code}){extra})";
    }

    private string GetterRow(MemberModel member, int index)
    {
        MemberModel? setter = SetterOf(member);
        string code = setter is null ? "" : $", new NativeCode(Adapters.Set{index})";
        string flags = (member.Flag ? ", isField: true" : "") + (setter?.Flag == true ? ", canDelete: true" : "");
        return $"NativeMember.OfGetter({DefaultWriter.Literal(member.PythonName)}, new NativeCode(Adapters.Call{index}){code}{flags})";
    }

    private MemberModel? SetterOf(MemberModel member)
        => member.Kind == MemberKind.Getter
            ? _class.Members.FirstOrDefault(other => other.Kind == MemberKind.Setter && other.PythonName == member.PythonName)
            : null;
}
