#include "platform/nation.h"

namespace platform {
namespace {

constexpr NamePart english_surnames[] = {
    {"Ashworth", ""}, {"Bennett", ""}, {"Callahan", ""}, {"Davenport", ""}, {"Ellison", ""}, {"Fairbanks", ""}, {"Garrison", ""}, {"Hathaway", ""},
    {"Ingram", ""}, {"Jennings", ""}, {"Kingsley", ""}, {"Lockwood", ""}, {"Marlowe", ""}, {"Northcott", ""}, {"O'Connor", ""}, {"Pemberton", ""},
    {"Quigley", ""}, {"Radcliffe", ""}, {"Saunders", ""}, {"Thornton", ""}, {"Underwood", ""}, {"Vaughan", ""}, {"Whitaker", ""}, {"Yardley", ""},
    {"Smith", ""}, {"Jones", ""}, {"Brown", ""}, {"Taylor", ""}, {"McAllister", ""}, {"Smith-Hughes", ""}};
constexpr NamePart english_men[] = {
    {"James", ""}, {"Oliver", ""}, {"Henry", ""}, {"Samuel", ""}, {"Edward", ""}, {"Thomas", ""}, {"Nathan", ""}, {"Owen", ""}, {"Patrick", ""},
    {"Robert", ""}, {"Simon", ""}, {"Walter", ""}, {"Adrian", ""}, {"Colin", ""}, {"Duncan", ""}, {"Graham", ""}};
constexpr NamePart english_women[] = {
    {"Alice", ""}, {"Beatrice", ""}, {"Charlotte", ""}, {"Diana", ""}, {"Eleanor", ""}, {"Fiona", ""}, {"Grace", ""}, {"Hannah", ""}, {"Imogen", ""},
    {"Judith", ""}, {"Katherine", ""}, {"Laura", ""}, {"Margaret", ""}, {"Nora", ""}, {"Rachel", ""}, {"Zoë", ""}};

constexpr NamePart german_surnames[] = {
    {"Müller", ""}, {"Schäfer", ""}, {"Köhler", ""}, {"Weiß", ""}, {"Brandt", ""}, {"Vogel", ""}, {"Jäger", ""}, {"Krüger", ""}, {"Lindner", ""},
    {"Engelhardt", ""}, {"Böhm", ""}, {"Großmann", ""}, {"Hübner", ""}, {"Kramer", ""}, {"Reinhardt", ""}, {"Sommer", ""}, {"Winkler", ""},
    {"Zöllner", ""}, {"von Hagen", ""}, {"Dietrich", ""}};
constexpr NamePart german_men[] = {
    {"Jürgen", ""}, {"Lukas", ""}, {"Matthias", ""}, {"Björn", ""}, {"Stefan", ""}, {"Karl-Heinz", ""}, {"Tobias", ""}, {"Götz", ""}, {"Andreas", ""},
    {"Moritz", ""}, {"Felix", ""}, {"Jonas", ""}, {"Günther", ""}, {"Uwe", ""}};
constexpr NamePart german_women[] = {
    {"Jördis", ""}, {"Anneliese", ""}, {"Käthe", ""}, {"Sabine", ""}, {"Ulrike", ""}, {"Heike", ""}, {"Bärbel", ""}, {"Greta", ""},
    {"Lieselotte", ""}, {"Franziska", ""}, {"Katharina", ""}, {"Mareike", ""}, {"Petra", ""}, {"Silke", ""}};

constexpr NamePart french_surnames[] = {
    {"Lefèvre", ""}, {"Moreau", ""}, {"Garçon", ""}, {"Bélanger", ""}, {"Dubois", ""}, {"Fournier", ""}, {"Guérin", ""}, {"L'Hôpital", ""},
    {"Mercier", ""}, {"Noël", ""}, {"Perrault", ""}, {"Rousseau", ""}, {"Vallée", ""}, {"Charpentier", ""}, {"d'Aubigné", ""}, {"Lacroix", ""},
    {"Montagne", ""}, {"Thévenet", ""}, {"Boucher", ""}, {"Royer", ""}};
constexpr NamePart french_men[] = {
    {"Jean-Luc", ""}, {"François", ""}, {"Étienne", ""}, {"Jérôme", ""}, {"Benoît", ""}, {"Antoine", ""}, {"Gaël", ""}, {"Thibault", ""},
    {"Rémi", ""}, {"Olivier", ""}, {"Laurent", ""}, {"Cédric", ""}, {"Yves", ""}, {"Pascal", ""}};
constexpr NamePart french_women[] = {
    {"Camille", ""}, {"Hélène", ""}, {"Chloé", ""}, {"Anaïs", ""}, {"Marie-Claire", ""}, {"Françoise", ""}, {"Solène", ""}, {"Aurélie", ""},
    {"Geneviève", ""}, {"Margaux", ""}, {"Inès", ""}, {"Céline", ""}, {"Juliette", ""}, {"Odile", ""}};

constexpr NamePart spanish_surnames[] = {
    {"Fernández", ""}, {"Ruiz", ""}, {"Ibáñez", ""}, {"Muñoz", ""}, {"Castillo", ""}, {"de la Vega", ""}, {"Herrera", ""}, {"Núñez", ""},
    {"Ortega", ""}, {"Peña", ""}, {"Quintana", ""}, {"Rodríguez", ""}, {"Salazar", ""}, {"Zúñiga", ""}, {"Álvarez", ""}, {"Bermúdez", ""},
    {"Campos", ""}, {"Domínguez", ""}, {"Echeverría", ""}, {"Güell", ""}};
constexpr NamePart spanish_men[] = {
    {"Mateo", ""}, {"José", ""}, {"Ángel", ""}, {"Íñigo", ""}, {"Joaquín", ""}, {"Andrés", ""}, {"Rafael", ""}, {"Tomás", ""}, {"Gonzalo", ""},
    {"Víctor", ""}, {"Hernán", ""}, {"Álvaro", ""}, {"Emilio", ""}, {"Raúl", ""}};
constexpr NamePart spanish_women[] = {
    {"María", ""}, {"Begoña", ""}, {"Lucía", ""}, {"Inés", ""}, {"Sofía", ""}, {"Concepción", ""}, {"Pilar", ""}, {"Rocío", ""}, {"Elena", ""},
    {"Ximena", ""}, {"Carmen", ""}, {"Nuria", ""}, {"Verónica", ""}, {"Belén", ""}};

constexpr NamePart portuguese_surnames[] = {
    {"Gonçalves", ""}, {"Magalhães", ""}, {"Araújo", ""}, {"Conceição", ""}, {"Nascimento", ""}, {"Vasconcelos", ""}, {"Albuquerque", ""},
    {"Guimarães", ""}, {"Figueiredo", ""}, {"Brandão", ""}, {"Simões", ""}, {"Teixeira", ""}, {"Pacheco", ""}, {"Mendonça", ""}, {"Ribeiro", ""},
    {"Falcão", ""}};
constexpr NamePart portuguese_men[] = {
    {"João", ""}, {"Antônio", ""}, {"Luís", ""}, {"Thiago", ""}, {"Sebastião", ""}, {"Caetano", ""}, {"Estêvão", ""}, {"Rodrigo", ""},
    {"Vinícius", ""}, {"Bernardo", ""}, {"Henrique", ""}, {"Otávio", ""}};
constexpr NamePart portuguese_women[] = {
    {"Conceição", ""}, {"Júlia", ""}, {"Letícia", ""}, {"Beatriz", ""}, {"Fátima", ""}, {"Luísa", ""}, {"Thaís", ""}, {"Mariana", ""}, {"Glória", ""},
    {"Fernanda", ""}, {"Cecília", ""}, {"Aparecida", ""}};

}  // namespace

NameLists english_names() { return {english_surnames, english_men, english_women}; }
NameLists german_names() { return {german_surnames, german_men, german_women}; }
NameLists french_names() { return {french_surnames, french_men, french_women}; }
NameLists spanish_names() { return {spanish_surnames, spanish_men, spanish_women}; }
NameLists portuguese_names() { return {portuguese_surnames, portuguese_men, portuguese_women}; }

}  // namespace platform
