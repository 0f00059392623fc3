// SPDX-License-Identifier: Apache-2.0
// The published POM of core, as a user's Maven reads it: what is needed, what is optional, and no word of how it was built.
def folder = new File(localRepositoryPath, "dev/tradewright/tradewright-core/${projectVersion}")
def pom = new groovy.xml.XmlSlurper().parse(folder.listFiles().find { it.name.endsWith('.pom') })

def dependencies = pom.dependencies.dependency.collect {
    "${it.groupId}:${it.artifactId}:${it.scope}${it.optional == 'true' ? ':optional' : ''}".toString()
} as Set
assert dependencies == [
    'jakarta.validation:jakarta.validation-api:compile',
    'org.hibernate.validator:hibernate-validator:compile',
    'org.slf4j:slf4j-api:compile',
    'com.fasterxml.jackson.core:jackson-databind:compile:optional',
    'tools.jackson.core:jackson-databind:compile:optional',
    'org.jspecify:jspecify:provided:optional',
    'org.immutables:value-annotations:provided:optional',
] as Set
['parent', 'build', 'properties', 'dependencyManagement', 'profiles', 'repositories'].each { assert pom."$it".size() == 0 : it }
['name', 'description', 'url', 'licenses', 'developers', 'scm'].each { assert pom."$it".size() == 1 : it }
return true
