using Monty.Compiler.Syntax;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Tests.Syntax;

/// <summary>What a file of Python cannot show: line ends, marks, positions.</summary>
public class LexicalTests
{
    [Theory]
    [InlineData("if x:\r\n  '''a\r\nb'''\r\n")]
    [InlineData("if x:\r  '''a\rb'''\r")]
    [InlineData("\uFEFFif x:\n  '''a\nb'''")]
    [InlineData("if x:\n  '''a\nb'''\n  ")]
    [InlineData("# -*- coding: latin-1 -*-\nif x:\n  '''a\nb'''\n")]
    [InlineData("\f\nif x:\n\f  '''a\nb'''\n")]
    public void LineEndsMarksAndCookiesDoNotMatter(string source)
    {
        const string Expected = """
            Module
              statement: If
                branch: IfBranch
                  test: Name x
                  body: Expression
                    value: String 'a\nb'

            """;
        Assert.Equal(Expected, AstDumper.Dump(PythonParser.Parse(source, "test.py")));
    }

    [Fact]
    public void ColumnsCountCodePoints()
    {
        Module module = PythonParser.Parse("'😀', x", "test.py");
        var statement = (ExpressionStatement)module.Body.Statements[0];
        Assert.Equal(new SourceSpan(1, 5, 1, 6), ((TupleDisplay)statement.Value).Elements[1].Span);
    }

    [Fact]
    public void NamesAreNormalised()
    {
        var name = Assert.IsType<Name>(Assert.IsType<ExpressionStatement>(PythonParser.ParseExpression("ﬁnd", "test.py").Body.Statements[0]).Value);
        Assert.Equal("find", name.Identifier);
    }

    [Fact]
    public void DocstringIsFound()
    {
        Module module = PythonParser.Parse("def f():\n    'doc'\n", "test.py");
        var function = (FunctionDefinition)module.Body.Statements[0];
        Assert.Equal("doc", function.Body.Docstring?.Value);
        Assert.Null(module.Body.Docstring);
    }

    [Fact]
    public void EmptySourceIsAnEmptyModule() => Assert.Empty(PythonParser.Parse("# nothing\n", "test.py").Body.Statements);

    [Fact]
    public void ParsersRunSideBySide()
    {
        string source = TestData.Read("statements.py");
        string expected = AstDumper.Dump(PythonParser.Parse(source, "test.py"));
        Parallel.For(0, 16, _ => Assert.Equal(expected, AstDumper.Dump(PythonParser.Parse(source, "test.py"))));
    }
}
