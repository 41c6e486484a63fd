package org.juesuan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house on who may know whom. */
@AnalyzeClasses(packages = "org.juesuan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule dataMovesOneWayThroughTheStages = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("domain")
            .definedBy("org.juesuan.domain..")
            .layer("discover")
            .definedBy("org.juesuan.discover..")
            .layer("extract")
            .definedBy("org.juesuan.extract..")
            .layer("recognise")
            .definedBy("org.juesuan.recognise..")
            .layer("normalise")
            .definedBy("org.juesuan.normalise..")
            .layer("narrative")
            .definedBy("org.juesuan.narrative..")
            .layer("performance")
            .definedBy("org.juesuan.performance..")
            .layer("reading")
            .definedBy("org.juesuan.reading..")
            .layer("reconcile")
            .definedBy("org.juesuan.reconcile..")
            .layer("load")
            .definedBy("org.juesuan.load..")
            .layer("publish")
            .definedBy("org.juesuan.publish..")
            .layer("pipeline")
            .definedBy("org.juesuan.pipeline..")
            .layer("operate")
            .definedBy("org.juesuan.operate..")
            .optionalLayer("compare")
            .definedBy("org.juesuan.compare..")
            .layer("serve")
            .definedBy("org.juesuan.serve..")
            .whereLayer("serve")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("pipeline")
            .mayOnlyBeAccessedByLayers("operate", "serve")
            .whereLayer("operate")
            .mayOnlyBeAccessedByLayers("serve")
            .whereLayer("compare")
            .mayOnlyBeAccessedByLayers("serve")
            .whereLayer("publish")
            .mayOnlyBeAccessedByLayers("pipeline", "operate", "compare", "serve")
            .whereLayer("load")
            .mayOnlyBeAccessedByLayers("publish", "pipeline", "operate", "serve")
            .whereLayer("reading")
            .mayOnlyBeAccessedByLayers("load", "pipeline", "operate", "serve")
            .whereLayer("narrative")
            .mayOnlyBeAccessedByLayers("reading", "load")
            .whereLayer("performance")
            .mayOnlyBeAccessedByLayers("reading", "load")
            .whereLayer("normalise")
            .mayOnlyBeAccessedByLayers("narrative", "reading", "load")
            .whereLayer("recognise")
            .mayOnlyBeAccessedByLayers("normalise", "narrative", "performance", "reading", "load")
            .whereLayer("extract")
            .mayOnlyBeAccessedByLayers(
                    "recognise", "normalise", "narrative", "performance", "reading", "pipeline", "serve");

    @ArchTest
    static final ArchRule domainKnowsOnlyTheJdk = classes()
            .that()
            .resideInAPackage("org.juesuan.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.juesuan.domain..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule onlyPipelineAndServeKnowSpring = noClasses()
            .that()
            .resideOutsideOfPackages("org.juesuan.pipeline..", "org.juesuan.serve..", "org.juesuan")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule onlyThePdfAdaptersKnowPdfBoxAndTabula = noClasses()
            .that()
            .resideOutsideOfPackages("org.juesuan.extract.internal.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "technology.tabula..");

    @ArchTest
    static final ArchRule onlyTheExcelReaderAndTheOfficeWriterKnowPoi = noClasses()
            .that()
            .resideOutsideOfPackages("org.juesuan.extract.internal.excel..", "org.juesuan.serve.office..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule theReadersKnowNoDatabase = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.juesuan.domain..",
                    "org.juesuan.discover..",
                    "org.juesuan.extract..",
                    "org.juesuan.recognise..",
                    "org.juesuan.normalise..",
                    "org.juesuan.narrative..",
                    "org.juesuan.performance..",
                    "org.juesuan.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.duckdb..");

    @ArchTest
    static final ArchRule theReadingCoreTouchesNoFilesAndNoClock = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.juesuan.extract..",
                    "org.juesuan.recognise..",
                    "org.juesuan.normalise..",
                    "org.juesuan.narrative..",
                    "org.juesuan.performance..",
                    "org.juesuan.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.time..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File");

    @ArchTest
    static final ArchRule internalPackagesStayInTheirStage = noClasses()
            .that()
            .resideOutsideOfPackages("org.juesuan.extract..", "org.juesuan.pipeline..", "org.juesuan.serve..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.juesuan.extract.internal..");
}
